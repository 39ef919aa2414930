import type { Command } from '#commands/command.ts'
import { textFault } from '#commands/textFault.ts'
import { placeFault, type Point } from '#domain/layout/geometry.ts'
import { newSticky, type Sticky } from '#records/sticky.ts'

/** Puts a note with its middle at `at`; a parked one goes to the parking lot at once. */
export function addSticky(
  at: Point,
  fields: Partial<Pick<Sticky, 'text' | 'colour' | 'parked'>> = {},
): Command {
  return (edit, context) => {
    const fault = placeFault(at) ?? textFault('A note', fields.text ?? '', 'note')
    if (fault !== null) return { refused: fault }
    const sticky = newSticky({ id: context.newId('sticky'), x: 0, y: 0, ...fields })
    edit.put({
      ...sticky,
      x: Math.round(at.x - sticky.width / 2),
      y: Math.round(at.y - sticky.height / 2),
    })
    return { label: 'add a note' }
  }
}
