import { ChevronDown, ChevronRight, StickyNote } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { moveTask } from '#commands/moveTask.ts'
import { setTaskState } from '#commands/setTaskState.ts'
import { dueWords } from '#domain/playbooks/taskList.ts'
import { TaskFields } from '#panels/scorecards/tasks/TaskFields.tsx'
import css from '#panels/scorecards/tasks/TaskList.module.css'
import type { Task } from '#records/task.ts'
import { useDispatch } from '#store/hooks.ts'
import { moveByKeys } from '#ui/moveByKeys.ts'

interface TaskRowProps {
  readonly task: Task
  readonly today: string
  /** The Tab key stops here. */
  readonly isStop: boolean
  readonly whose: string | undefined
  readonly onFocus: () => void
}

/** One task: its box, its words, when it is due, and on demand its fields. */
export function TaskRow({ task, today, isStop, whose, onFocus }: TaskRowProps) {
  const dispatch = useDispatch()
  const [open, setOpen] = useState(false)
  const { id, title, state } = task
  const due = dueWords(task, today)
  function onKeyDown(event: KeyboardEvent): void {
    moveByKeys(event, (by) => void dispatch(moveTask(id, by)))
    if (event.key !== 'Enter') return
    event.preventDefault()
    setOpen(!open)
  }
  return (
    <li className={css['item']} data-state={state} data-open={open || undefined}>
      <div className={css['row']}>
        <input
          type="checkbox"
          data-tick
          className={css['box']}
          checked={state === 'done'}
          tabIndex={isStop ? 0 : -1}
          aria-label={title}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onChange={() => void dispatch(setTaskState([id], state === 'open' ? 'done' : 'open'))}
        />
        <button
          type="button"
          className={css['words']}
          tabIndex={isStop ? 0 : -1}
          aria-expanded={open}
          aria-label={`Fields of ${title}`}
          onClick={() => setOpen(!open)}
        >
          <span className={css['title']}>{title}</span>
          <TaskFacts task={task} whose={whose} due={due} />
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        </button>
      </div>
      {open && <TaskFields task={task} />}
    </li>
  )
}

interface TaskFactsProps {
  readonly task: Task
  readonly whose: string | undefined
  readonly due: string | null
}

/** Whose it is, how it weighs, who sees to it and by when; why it is not needed. */
function TaskFacts({ task, whose, due }: TaskFactsProps) {
  const { priority, owner, note, state, reason } = task
  return (
    <span className={css['facts']}>
      {whose !== undefined && <span>{whose}</span>}
      {state === 'not-needed' && <span>Not needed: {reason}</span>}
      {state === 'open' && priority !== 'medium' && (
        <span className={css['priority']} data-priority={priority}>
          {priority === 'critical' ? 'Critical' : 'High'}
        </span>
      )}
      {owner !== '' && <span>{owner}</span>}
      {due !== null && (
        <span className={css['due']} data-late={due.endsWith('late') || undefined}>
          {due}
        </span>
      )}
      {note !== '' && <StickyNote role="img" aria-hidden={false} aria-label="Has a note" />}
    </span>
  )
}
