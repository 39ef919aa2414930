import type { Command } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { dayFault } from '#domain/calendar/dayFault.ts'
import type { Task } from '#records/task.ts'

export type TaskField = 'title' | 'priority' | 'owner' | 'due' | 'note' | 'order'

/** Sets one field of a task; whether it is done is `setTaskState`. */
export function setTaskField<F extends TaskField>(id: string, field: F, value: Task[F]): Command {
  return (edit) => {
    const task = edit.find('task', id)
    if (!task) return { refused: TASK_GONE }
    const given = tidied(field, value)
    if ('fault' in given) return { refused: given.fault }
    edit.update('task', id, { [field]: given.value })
    return {
      label: `${field === 'order' ? 'move' : `change ${field === 'due' ? 'due day' : field} of`} the task ${task.title}`,
    }
  }
}

export const TASK_GONE = 'That task has been deleted.'

function tidied(field: TaskField, value: Task[TaskField]): { value: Task[TaskField] } | { fault: string } {
  if (typeof value !== 'string') return { value }
  switch (field) {
    case 'title': {
      const given = nameGiven('A task', value)
      return 'fault' in given ? given : { value: given.name }
    }
    case 'due':
      return orFault(value, dayFault(value, field)?.fault ?? null)
    case 'owner':
      return orFault(value.trim(), textFault('An owner', value.trim(), 'line'))
    case 'note':
      return orFault(value.trim(), textFault('A note', value.trim(), 'note'))
    case 'priority':
    case 'order':
      return { value }
  }
}

function orFault(value: string, fault: string | null): { value: string } | { fault: string } {
  return fault === null ? { value } : { fault }
}
