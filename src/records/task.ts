import * as z from 'zod/mini'
import { civilDate, lineText, nameText, noteText, recordId } from '#records/fields.ts'

export const TASK_PRIORITIES = ['critical', 'high', 'medium'] as const
export type TaskPriority = (typeof TASK_PRIORITIES)[number]

export const TASK_STATES = ['open', 'done', 'not-needed'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** An item of a playbook or checklist, of one participant or, with `participantId` null, of the whole programme. */
export interface Task {
  readonly id: string
  readonly type: 'task'
  readonly participantId: string | null
  /** The playbook it came with; empty for one somebody added. */
  readonly playbookId: string
  /** The step of the playbook, as "3 Pilot". */
  readonly phase: string
  readonly title: string
  readonly priority: TaskPriority
  readonly state: TaskState
  readonly doneOn: string | null
  /** Why it is not needed. */
  readonly reason: string
  readonly owner: string
  readonly due: string | null
  readonly note: string
  /** Lowest comes first. */
  readonly order: number
}

export const taskSchema = z.looseObject({
  id: recordId,
  type: z.literal('task'),
  participantId: z.nullable(recordId),
  playbookId: lineText,
  phase: lineText,
  title: nameText,
  priority: z.enum(TASK_PRIORITIES),
  state: z.enum(TASK_STATES),
  doneOn: civilDate,
  reason: lineText,
  owner: lineText,
  due: civilDate,
  note: noteText,
  order: z.number(),
})

export function newTask(given: Pick<Task, 'id' | 'title'> & Partial<Task>): Task {
  return {
    type: 'task',
    participantId: null,
    playbookId: '',
    phase: '',
    priority: 'medium',
    state: 'open',
    doneOn: null,
    reason: '',
    owner: '',
    due: null,
    note: '',
    order: 0,
    ...given,
  }
}
