import { ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { taskGroups } from '#domain/playbooks/taskGroups.ts'
import { readiness, readinessText } from '#domain/playbooks/readiness.ts'
import { AddPlaybookDialog } from '#panels/scorecards/playbooks/AddPlaybookDialog.tsx'
import { JointValueForm } from '#panels/scorecards/playbooks/JointValueForm.tsx'
import { OutreachCard } from '#panels/scorecards/playbooks/OutreachCard.tsx'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import { TaskGroupCard } from '#panels/scorecards/playbooks/TaskGroupCard.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import { AddTask } from '#panels/scorecards/tasks/AddTask.tsx'
import type { Participant } from '#records/participant.ts'
import type { Task } from '#records/task.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Segmented } from '#ui/Segmented.tsx'

interface OwnerPlaybooksProps {
  /** Null is the programme. */
  readonly owner: Participant | null
  readonly tasks: readonly Task[]
  readonly today: string
}

type Page = 'tasks' | 'value'

/** The playbooks of a partner, or of the programme; for a partner also why better together, and how to write to it. */
export function OwnerPlaybooks({ owner, tasks, today }: OwnerPlaybooksProps) {
  const [page, setPage] = useState<Page>('tasks')
  const [adding, setAdding] = useState(false)
  const name = owner?.name ?? 'The programme'
  return (
    <section className={css['main']} aria-label={`Playbooks of ${name}`}>
      <header className={css['head']}>
        <div className={css['headTitle']}>
          <h3>{name}</h3>
          <p>{readinessText(readiness(tasks))}</p>
        </div>
        {owner && (
          <Segmented
            label={`About ${name}`}
            value={page}
            segments={[
              { value: 'tasks', label: 'Tasks' },
              { value: 'value', label: 'Joint value and outreach' },
            ]}
            onChange={setPage}
          />
        )}
        <Button icon={<Plus />} onClick={() => setAdding(true)}>
          Add a playbook
        </Button>
      </header>
      {owner && page === 'value' ? (
        <>
          <JointValueForm participant={owner} />
          <OutreachCard participant={owner} />
        </>
      ) : (
        <Tasks owner={owner} tasks={tasks} today={today} onAdd={() => setAdding(true)} />
      )}
      {adding && <AddPlaybookDialog owner={owner} today={today} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Tasks({ owner, tasks, today, onAdd }: OwnerPlaybooksProps & { readonly onAdd: () => void }) {
  const groups = taskGroups(tasks)
  const ownerId = owner?.id ?? null
  return (
    <>
      {groups.map((group) => (
        <TaskGroupCard key={group.playbookId} group={group} ownerId={ownerId} today={today} />
      ))}
      {groups.length === 0 && (
        <SectionCard title="Nothing planned yet">
          <EmptyState
            title={owner ? `What is to be done with ${owner.name}?` : 'What does the programme still need?'}
            icon={<ListChecks />}
            action={
              <Button tone="primary" onClick={onAdd}>
                Add a playbook
              </Button>
            }
          >
            <p>
              A playbook brings the tasks that are usual, phase by phase, with days to be done by. Tick them,
              or say why one is not needed.
            </p>
          </EmptyState>
        </SectionCard>
      )}
      {!groups.some(({ playbookId }) => playbookId === '') && <AddTask participantId={ownerId} />}
    </>
  )
}
