import type { Command } from '#commands/command.ts'
import { PARTNER_GONE } from '#commands/setScorecardFigures.ts'
import { nameGiven } from '#commands/textFault.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { newTask, type Task } from '#records/task.ts'

/** Adds a task at the end, of a participant or, with null, of the programme. */
export function addTask(
  participantId: string | null,
  title: string,
  fields: Partial<Pick<Task, 'playbookId' | 'phase' | 'priority' | 'due' | 'owner'>> = {},
): Command {
  return (edit, { newId }) => {
    if (participantId !== null && !edit.find('participant', participantId)) return { refused: PARTNER_GONE }
    const given = nameGiven('A task', title)
    if ('fault' in given) return { refused: given.fault }
    const order = Math.max(-1, ...tasksOf(edit.records, participantId).map((task) => task.order)) + 1
    edit.put(newTask({ id: newId('task'), participantId, order, ...fields, title: given.name }))
    return { label: `add the task ${given.name}` }
  }
}
