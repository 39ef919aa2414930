import { counted, type Command } from '#commands/command.ts'
import { TASK_GONE } from '#commands/setTaskField.ts'

/** Deletes tasks as one step. */
export function deleteTasks(ids: readonly string[]): Command {
  return (edit) => {
    const tasks = ids.flatMap((id) => edit.find('task', id) ?? [])
    const [first] = tasks
    if (!first) return { refused: TASK_GONE }
    for (const { id } of tasks) edit.remove(id)
    return {
      label: `delete ${tasks.length === 1 ? `the task ${first.title}` : counted(tasks.length, 'task')}`,
    }
  }
}
