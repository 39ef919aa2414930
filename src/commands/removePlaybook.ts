import type { Command } from '#commands/command.ts'
import { playbookOf } from '#domain/playbooks/playbooks.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'

/** Takes all tasks of a playbook from a participant, or with null from the programme, done ones included. */
export function removePlaybook(playbookId: string, participantId: string | null): Command {
  return (edit) => {
    const tasks = tasksOf(edit.records, participantId).filter((task) => task.playbookId === playbookId)
    if (tasks.length === 0) return { refused: 'That playbook has been taken away already.' }
    for (const { id } of tasks) edit.remove(id)
    return { label: `take ${playbookOf(playbookId)?.title ?? 'a playbook'} away` }
  }
}
