import { counted, type Command, type Edit } from '#commands/command.ts'
import { textFault } from '#commands/textFault.ts'
import { isCivilDay } from '#domain/calendar/days.ts'
import { reviewId } from '#records/review.ts'

/**
 * Dates a review of each participant: one that was held where the day is past or today, one that is planned where it is
 * to come. A new plan takes the place of the plan there was; what was held stays.
 */
export function setReviewDate(participantIds: readonly string[], on: string, note = ''): Command {
  return (edit, context) => {
    const participants = participantIds.flatMap((id) => edit.find('participant', id) ?? [])
    if (participants.length === 0) return { refused: 'These participants are no longer on the map.' }
    if (!isCivilDay(on)) return { refused: 'A review is on a day like 2026-03-31.' }
    const fault = textFault('A note', note, 'note')
    if (fault !== null) return { refused: fault }
    const isPlan = on > context.today
    if (isPlan) removePlans(edit, new Set(participants.map(({ id }) => id)), context.today)
    for (const { id } of participants)
      edit.put({ id: reviewId(id, on), type: 'review', participantId: id, on, note: note.trim() })
    const [first] = participants
    const whom = participants.length === 1 && first ? first.name : counted(participants.length, 'participant')
    return { label: `${isPlan ? 'plan a review of' : 'note a review of'} ${whom}` }
  }
}

function removePlans(edit: Edit, ids: ReadonlySet<string>, today: string): void {
  for (const { id, participantId, on } of edit.records.all('review'))
    if (on > today && ids.has(participantId)) edit.remove(id)
}
