import { EllipsisVertical, Trash2 } from 'lucide-react'
import { removePlaybook } from '#commands/removePlaybook.ts'
import { readinessText } from '#domain/playbooks/readiness.ts'
import type { TaskGroup } from '#domain/playbooks/taskGroups.ts'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import { SectionCard } from '#ui/SectionCard.tsx'
import { AddTask } from '#panels/scorecards/tasks/AddTask.tsx'
import { TaskList } from '#panels/scorecards/tasks/TaskList.tsx'
import { useDispatchTelling } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface TaskGroupCardProps {
  readonly group: TaskGroup
  readonly ownerId: string | null
  readonly today: string
}

/** One playbook with its phases: how far it is done by weight, and whether all that is critical is. */
export function TaskGroupCard({ group, ownerId, today }: TaskGroupCardProps) {
  const { playbookId, title, readiness, phases } = group
  return (
    <SectionCard
      className={css['group']}
      title={title}
      aside={
        <>
          <span>
            {readiness.done} of {readiness.needed} done
          </span>
          {playbookId !== '' && <GroupMenu group={group} ownerId={ownerId} />}
        </>
      }
    >
      <div className={css['bar']} aria-hidden>
        <div style={{ width: `${readiness.pct ?? 0}%` }} />
      </div>
      <p className={css['readiness']}>
        {ownerId === null && <ReadyWord group={group} />} {readinessText(readiness)}
      </p>
      {phases.map((phase) => (
        <div key={phase.title} className={css['phase']}>
          {phase.title !== '' && phase.title !== title && (
            <h4 className={css['phaseTitle']}>{phase.title}</h4>
          )}
          <TaskList label={phase.title === '' ? title : phase.title} tasks={phase.tasks} today={today} />
          <AddTask participantId={ownerId} place={{ playbookId, phase: phase.title }} />
        </div>
      ))}
    </SectionCard>
  )
}

/** Partners are recruited once every critical item is there (rules.md §8). */
function ReadyWord({ group: { playbookId, readiness } }: Pick<TaskGroupCardProps, 'group'>) {
  if (!readiness.readyToRecruit && playbookId !== 'enablement-stack') return null
  return (
    <span className={css['ready']}>
      <StatusMark status={readiness.readyToRecruit ? 'good' : 'warn'} />{' '}
      {readiness.readyToRecruit ? 'Ready to recruit:' : 'Not ready to recruit:'}
    </span>
  )
}

function GroupMenu({ group: { playbookId, title }, ownerId }: Pick<TaskGroupCardProps, 'group' | 'ownerId'>) {
  const telling = useDispatchTelling()
  return (
    <Menu
      label={`What can be done with ${title}`}
      trigger={<IconButton size="s" icon={<EllipsisVertical />} label={`More about ${title}`} />}
      items={[
        {
          label: 'Take the playbook away',
          icon: <Trash2 />,
          danger: true,
          run: () => void telling(removePlaybook(playbookId, ownerId), () => `${title} is taken away.`),
        },
      ]}
    />
  )
}
