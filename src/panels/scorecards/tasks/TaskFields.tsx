import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { deleteTasks } from '#commands/deleteTasks.ts'
import { moveTask } from '#commands/moveTask.ts'
import { setTaskField, type TaskField } from '#commands/setTaskField.ts'
import { setTaskState } from '#commands/setTaskState.ts'
import css from '#panels/scorecards/tasks/TaskList.module.css'
import { TASK_PRIORITIES, type Task, type TaskPriority } from '#records/task.ts'
import { useDispatch, useDispatchTelling, useSave } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

/** Everything about a task that can be changed. What came with a playbook is marked as not needed rather than deleted. */
export function TaskFields({ task }: { readonly task: Task }) {
  const save = useSave()
  const { id, title, owner, due, priority, note } = task
  const set = <F extends TaskField>(field: F, value: Task[F], leaving?: boolean) =>
    save(setTaskField(id, field, value), leaving)
  return (
    <div className={css['fields']}>
      <TextField
        label="Task"
        className={css['wide']}
        value={title}
        onCommit={(text, leaving) => set('title', text, leaving)}
      />
      <TextField label="Owner" value={owner} onCommit={(text, leaving) => set('owner', text, leaving)} />
      <TextField
        label="Due"
        type="date"
        value={due ?? ''}
        onCommit={(day, leaving) => set('due', day === '' ? null : day, leaving)}
      />
      <SelectField
        label="Priority"
        value={priority}
        options={PRIORITY_OPTIONS}
        onChange={(next) => void set('priority', next as TaskPriority)}
      />
      <NotNeeded task={task} />
      <TextField
        label="Note"
        className={css['wide']}
        multiline
        value={note}
        onCommit={(text, leaving) => set('note', text, leaving)}
      />
      <TaskDeeds task={task} />
    </div>
  )
}

/** A reason marks it as not needed; taking the reason out opens it again. */
function NotNeeded({ task: { id, reason } }: { readonly task: Task }) {
  const save = useSave()
  return (
    <TextField
      label="Not needed, because"
      value={reason}
      placeholder="–"
      onCommit={(text, leaving) =>
        save(setTaskState([id], text.trim() === '' ? 'open' : 'not-needed', text), leaving)
      }
    />
  )
}

function TaskDeeds({ task: { id, title, playbookId } }: { readonly task: Task }) {
  const dispatch = useDispatch()
  const telling = useDispatchTelling()
  return (
    <div className={css['deeds']}>
      <IconButton
        size="s"
        icon={<ArrowUp />}
        label={`Move ${title} up`}
        shortcut="Alt+↑"
        onClick={() => void dispatch(moveTask(id, -1))}
      />
      <IconButton
        size="s"
        icon={<ArrowDown />}
        label={`Move ${title} down`}
        shortcut="Alt+↓"
        onClick={() => void dispatch(moveTask(id, 1))}
      />
      {playbookId === '' && (
        <Button
          size="s"
          tone="quiet"
          icon={<Trash2 />}
          onClick={() => void telling(deleteTasks([id]), () => `“${title}” is deleted.`)}
        >
          Delete
        </Button>
      )}
    </div>
  )
}

const PRIORITY_WORDS: Readonly<Record<TaskPriority, string>> = {
  critical: 'Critical, weighs 3',
  high: 'High, weighs 2',
  medium: 'Medium, weighs 1',
}
const PRIORITY_OPTIONS = TASK_PRIORITIES.map((value) => ({ value, label: PRIORITY_WORDS[value] }))
