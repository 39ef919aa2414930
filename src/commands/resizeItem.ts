import type { Command } from '#commands/command.ts'
import { placeFault, type Rect } from '#domain/layout/geometry.ts'
import { LEAST_AREA, LEAST_STICKY } from '#domain/layout/resize.ts'

/** Gives an area or a note another place and size; what an area carried stays where it is. */
export function resizeItem(id: string, rect: Rect): Command {
  return (edit) => {
    const item = edit.find('area', id) ?? edit.find('sticky', id)
    if (!item) return { refused: 'What you resized is no longer on the map.' }
    const [name, least] = item.type === 'area' ? [item.name, LEAST_AREA] : ['that note', LEAST_STICKY]
    if (item.locked) return { refused: `Unlock ${name} to resize it.` }
    const fault = placeFault(rect) ?? placeFault({ x: rect.x + rect.width, y: rect.y + rect.height })
    if (fault !== null) return { refused: fault }
    const [width, height] = [Math.max(least.width, rect.width), Math.max(least.height, rect.height)]
    edit.update(item.type, id, { x: rect.x, y: rect.y, width, height })
    return { label: `resize ${item.type === 'area' ? name : 'a note'}` }
  }
}
