import { type Command, counted } from '#commands/command.ts'
import { isCivilDay } from '#domain/calendar/days.ts'
import { newCertification } from '#records/certification.ts'

/** Notes that people of a partner were certified, today unless another day is given. */
export function addCertification(participantId: string, people: number, on?: string): Command {
  return (edit, context) => {
    const partner = edit.find('participant', participantId)
    if (!partner) return { refused: 'That partner is no longer on the map.' }
    if (!Number.isInteger(people) || people < 1 || people > 100_000)
      return { refused: 'At least one person was certified.' }
    const day = on ?? context.today
    if (!isCivilDay(day)) return { refused: `“${day.slice(0, 40)}” is not a day: write it as 2026-11-21.` }
    edit.put(newCertification({ id: context.newId('certification'), participantId, people, on: day }))
    return { label: `certify ${counted(people, 'person', 'people')} of ${partner.name}` }
  }
}
