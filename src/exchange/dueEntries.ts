import { openTasks } from '#domain/playbooks/taskList.ts'
import type { CalendarEntry } from '#exchange/calendar.ts'
import type { Records } from '#records/recordTable.ts'

/** Every open task with a due day as a calendar entry, named after its partner. */
export function dueEntries(records: Records): readonly CalendarEntry[] {
  return openTasks(records).flatMap(({ id, participantId, due, title, phase, owner, note }) => {
    if (due === null) return []
    const partner = participantId === null ? undefined : records.find('participant', participantId)?.name
    const lines = [phase, owner === '' ? '' : `Owner: ${owner}`, note]
    return {
      uid: id,
      day: due,
      title: partner === undefined ? title : `${partner}: ${title}`,
      note: lines.filter((line) => line !== '').join('\n'),
    }
  })
}
