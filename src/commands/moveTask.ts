import type { Command } from '#commands/command.ts'
import { TASK_GONE } from '#commands/setTaskField.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'

/** Puts a task one place up (-1) or down (1) within its phase; at the end of the phase it stays. */
export function moveTask(id: string, by: -1 | 1): Command {
  return (edit) => {
    const task = edit.find('task', id)
    if (!task) return { refused: TASK_GONE }
    const all = tasksOf(edit.records, task.participantId)
    const phase = all.filter((one) => one.playbookId === task.playbookId && one.phase === task.phase)
    const other = phase[phase.findIndex((one) => one.id === id) + by]
    const label = `move the task ${task.title}`
    if (!other) return { label }
    if (other.order !== task.order) {
      edit.update('task', id, { order: other.order })
      edit.update('task', other.id, { order: task.order })
      return { label }
    }
    // Two with one number, as files of others may hold them: only then is the list numbered afresh.
    const [from, to] = [all.indexOf(task), all.indexOf(other)]
    for (const [order, one] of all.with(from, other).with(to, task).entries())
      edit.update('task', one.id, { order })
    return { label }
  }
}
