import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { placeFault, type Rect } from '#domain/layout/geometry.ts'
import { LEAST_AREA } from '#domain/layout/resize.ts'
import { newArea } from '#records/area.ts'

/** Adds an area over `rect`, in whole map units, above the areas there are. */
export function addArea(rect: Rect, name?: string): Command {
  return (edit, context) => {
    const areas = [...edit.records.all('area')]
    const given = nameGiven('A name', name ?? `Area ${areas.length + 1}`)
    if ('fault' in given) return { refused: given.fault }
    const fault = placeFault(rect)
    if (fault !== null) return { refused: fault }
    const order = areas.reduce((most, area) => Math.max(most, area.order), 0) + 1
    edit.put(
      newArea({
        id: context.newId('area'),
        name: given.name,
        x: Math.round(rect.x),
        y: Math.round(rect.y),
        width: Math.round(Math.max(LEAST_AREA.width, rect.width)),
        height: Math.round(Math.max(LEAST_AREA.height, rect.height)),
        order,
      }),
    )
    return { label: `add ${given.name}` }
  }
}
