import { daysBetween } from '#domain/calendar/days.ts'
import type { Records } from '#records/recordTable.ts'
import type { Task } from '#records/task.ts'

/** The tasks of a participant, or of the programme with null, in order. */
export function tasksOf(records: Pick<Records, 'all'>, participantId: string | null): readonly Task[] {
  return [...records.all('task')].filter((task) => task.participantId === participantId).toSorted(byOrder)
}

/** Open tasks with a due day, soonest first: everybody's. */
export function openTasks(records: Pick<Records, 'all'>): readonly Task[] {
  return [...records.all('task')]
    .filter(({ state, due }) => state === 'open' && due !== null)
    .toSorted((a, b) =>
      (a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : byOrder(a, b),
    )
}

/** "8 days late", "due today", "in 8 days"; null where it is not open or has no due day. */
export function dueWords({ state, due }: Pick<Task, 'state' | 'due'>, today: string): string | null {
  if (state !== 'open' || due === null) return null
  const days = daysBetween(today, due)
  if (days === 0) return 'due today'
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`
  return days < 0 ? `${count} late` : `in ${count}`
}

function byOrder(a: Task, b: Task): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}
