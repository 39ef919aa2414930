import { useState, type KeyboardEvent } from 'react'
import css from '#panels/scorecards/tasks/TaskList.module.css'
import { TaskRow } from '#panels/scorecards/tasks/TaskRow.tsx'
import type { Task } from '#records/task.ts'

interface TaskListProps {
  readonly label: string
  readonly tasks: readonly Task[]
  readonly today: string
  /** The name of whom a task is for, where tasks of several stand together. */
  readonly whose?: ((task: Task) => string) | undefined
}

/** Tasks to be ticked: one stop of the Tab key, arrows go between them, Space ticks, Enter opens the fields. */
export function TaskList({ label, tasks, today, whose }: TaskListProps) {
  const [current, setCurrent] = useState<string | null>(null)
  const stop = tasks.find(({ id }) => id === current) ?? tasks[0]
  return (
    // Arrow keys go between boxes, each of which works by itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className={css['list']} aria-label={label} onKeyDown={onArrow}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          today={today}
          isStop={task === stop}
          whose={whose?.(task)}
          onFocus={() => setCurrent(task.id)}
        />
      ))}
    </ul>
  )
}

function onArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tick]')]
  const at = boxes.findIndex((box) => box === event.target)
  const next = at < 0 ? undefined : boxes[at + (event.key === 'ArrowUp' ? -1 : 1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
