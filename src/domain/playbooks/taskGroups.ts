import { playbookOf } from '#domain/playbooks/playbooks.ts'
import { type Readiness, readiness } from '#domain/playbooks/readiness.ts'
import type { Task } from '#records/task.ts'

/** The tasks that came with one playbook, or, with `playbookId` empty, those somebody added. */
export interface TaskGroup {
  readonly playbookId: string
  readonly title: string
  readonly readiness: Readiness
  readonly phases: readonly TaskPhase[]
}

export interface TaskPhase {
  readonly title: string
  readonly tasks: readonly Task[]
}

/** Tasks of one owner by playbook and phase, each in the order they first come up; those without a playbook last. */
export function taskGroups(tasks: readonly Task[]): readonly TaskGroup[] {
  const ids = [...new Set(tasks.map(({ playbookId }) => playbookId))]
  return ids
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((playbookId) => {
      const own = tasks.filter((task) => task.playbookId === playbookId)
      const title = playbookId === '' ? 'Own tasks' : (playbookOf(playbookId)?.title ?? 'Another playbook')
      return { playbookId, title, readiness: readiness(own), phases: phasesOf(own) }
    })
}

function phasesOf(tasks: readonly Task[]): readonly TaskPhase[] {
  return [...new Set(tasks.map(({ phase }) => phase))].map((title) => ({
    title,
    tasks: tasks.filter(({ phase }) => phase === title),
  }))
}
