import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addTask } from '#commands/addTask.ts'
import css from '#panels/scorecards/tasks/TaskList.module.css'
import type { Task } from '#records/task.ts'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

interface AddTaskProps {
  readonly participantId: string | null
  /** Where it comes to stand; left out, among the own tasks. */
  readonly place?: Pick<Task, 'playbookId' | 'phase'> | undefined
}

/** A line in which tasks are written one after the other: Enter adds, an empty line ends it. */
export function AddTask({ participantId, place }: AddTaskProps) {
  const dispatch = useDispatch()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState(0)
  if (!open)
    return (
      <Button size="s" tone="quiet" className={css['add']} icon={<Plus />} onClick={() => setOpen(true)}>
        Add a task
      </Button>
    )
  return (
    <div className={css['new']}>
      <TextField
        key={made}
        label={place && place.phase !== '' ? `New task in ${place.phase}` : 'New task'}
        value=""
        placeholder="What is to be done"
        focusOnMount
        onCommit={(title, leaving) => {
          if (title.trim() === '') return null
          if (!dispatch(addTask(participantId, title, place))) return false
          if (!leaving) setMade(made + 1)
          return null
        }}
      />
      <Button size="s" onClick={() => setOpen(false)}>
        Done
      </Button>
    </div>
  )
}
