import { counted, type Command } from '#commands/command.ts'
import { TASK_GONE } from '#commands/setTaskField.ts'
import { textFault } from '#commands/textFault.ts'
import type { TaskState } from '#records/task.ts'

/** Marks tasks as open, done today, or not needed with the reason why; several are one step. */
export function setTaskState(ids: readonly string[], state: TaskState, reason = ''): Command {
  return (edit, { today }) => {
    const tasks = ids.flatMap((id) => edit.find('task', id) ?? [])
    const [first] = tasks
    if (!first) return { refused: TASK_GONE }
    const why = reason.trim()
    if (state === 'not-needed' && why === '')
      return { refused: 'Say why it is not needed, so that nobody has to ask again.' }
    const fault = textFault('A reason', why, 'line')
    if (fault !== null) return { refused: fault }
    for (const task of tasks) {
      // Done again on another day is still done on the first.
      const doneOn = state === 'done' ? (task.state === 'done' ? task.doneOn : today) : null
      edit.update('task', task.id, { state, doneOn, reason: state === 'not-needed' ? why : '' })
    }
    const what = tasks.length === 1 ? `the task ${first.title}` : counted(tasks.length, 'task')
    return { label: `${LABELS[state]} ${what}` }
  }
}

const LABELS: Readonly<Record<TaskState, string>> = {
  open: 'reopen',
  done: 'tick off',
  'not-needed': 'mark as not needed',
}
