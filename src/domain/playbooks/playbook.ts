import type { TaskPriority } from '#records/task.ts'

/** A checklist that can be attached to a partner or to the programme; each attached task is a record of its own. */
export interface Playbook {
  readonly id: string
  readonly title: string
  readonly purpose: string
  /** Whose it usually is. */
  readonly suits: 'programme' | 'partner' | 'both'
  readonly phases: readonly Phase[]
}

export interface Phase {
  readonly title: string
  /** Days after the start by which the phase is due. */
  readonly dueDay: number
  readonly tasks: readonly TaskTemplate[]
}

export interface TaskTemplate {
  readonly title: string
  readonly priority: TaskPriority
}

/** A phase whose tasks all have one priority. */
export function phase(
  title: string,
  dueDay: number,
  priority: TaskPriority,
  titles: readonly string[],
): Phase {
  return { title, dueDay, tasks: titles.map((each) => ({ title: each, priority })) }
}
