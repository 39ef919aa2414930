import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import type { Area } from '#records/area.ts'

/** Sets the name, hue or lock of an area. */
export function setAreaField<F extends 'name' | 'hue' | 'locked'>(
  id: string,
  field: F,
  value: Area[F],
): Command {
  return (edit) => {
    const area = edit.find('area', id)
    if (!area) return { refused: 'That area is no longer on the map.' }
    if (field !== 'name') {
      edit.update('area', id, { [field]: value })
      return {
        label: field === 'hue' ? `colour ${area.name}` : `${value === true ? 'lock' : 'unlock'} ${area.name}`,
      }
    }
    const given = nameGiven('An area’s name', String(value))
    if ('fault' in given) return { refused: given.fault }
    edit.update('area', id, { name: given.name })
    return { label: `rename ${area.name}` }
  }
}
