import type { Command } from '#commands/command.ts'
import { textFault } from '#commands/textFault.ts'
import type { Sticky } from '#records/sticky.ts'

type StickyField = 'text' | 'colour' | 'parked' | 'locked'

/** Sets the text, colour or lock of a note, or puts it in the parking lot or back on the map. */
export function setStickyField<F extends StickyField>(id: string, field: F, value: Sticky[F]): Command {
  return (edit) => {
    if (!edit.find('sticky', id)) return { refused: 'That note is no longer on the map.' }
    const given = typeof value === 'string' ? value.trim() : value
    const fault = field === 'text' ? textFault('A note', String(given), 'note') : null
    if (fault !== null) return { refused: fault }
    edit.update('sticky', id, { [field]: given })
    return { label: LABELS[field](given) }
  }
}

const LABELS: Readonly<Record<StickyField, (value: unknown) => string>> = {
  text: () => 'write a note',
  colour: () => 'colour a note',
  parked: (parked) => (parked === true ? 'park a note' : 'bring a note back to the map'),
  locked: (locked) => `${locked === true ? 'lock' : 'unlock'} a note`,
}
