import type { Command } from '#commands/command.ts'
import { placeFault, type Point } from '#domain/layout/geometry.ts'

/** Takes a note out of the parking lot and puts it on the map with its middle at `at`. */
export function putNoteOnMap(id: string, at: Point): Command {
  return (edit) => {
    const note = edit.find('sticky', id)
    if (!note) return { refused: 'That note has been deleted.' }
    const fault = placeFault(at)
    if (fault !== null) return { refused: fault }
    const [x, y] = [Math.round(at.x - note.width / 2), Math.round(at.y - note.height / 2)]
    edit.update('sticky', id, { x, y, parked: false })
    return { label: 'put a parked note on the map' }
  }
}
