import { counted, type Command } from '#commands/command.ts'
import { addDays } from '#domain/calendar/days.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { newTask } from '#records/task.ts'

/** Two weeks are enough to find an invoice and a list of leads. */
const DUE_IN_DAYS = 14

/** Puts a task on the partner of each request of funds: show what came of the money. */
export function askForProof(requestIds: readonly string[]): Command {
  return (edit, { newId, today }) => {
    const requests = requestIds.flatMap((id) => edit.find('mdfRequest', id) ?? [])
    if (requests.length === 0) return { refused: 'These requests are no longer there.' }
    for (const [at, { participantId, name }] of requests.entries()) {
      const last = Math.max(-1, ...tasksOf(edit.records, participantId).map(({ order }) => order))
      edit.put(
        newTask({
          id: newId('task'),
          participantId,
          title: `Ask for the result of ${name}`.slice(0, 200),
          priority: 'high',
          due: addDays(today, DUE_IN_DAYS),
          order: last + 1 + at,
        }),
      )
    }
    const [first] = requests
    return {
      label: `ask for proof of ${first && requests.length === 1 ? first.name : counted(requests.length, 'request')}`,
    }
  }
}
