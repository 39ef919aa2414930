import { useCallback, useState } from 'react'
import { partnerLife } from '#domain/lifecycle/partnerLife.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { ActivityLog } from '#panels/scorecards/inspector/ActivityLog.tsx'
import { JointValueCard } from '#panels/scorecards/inspector/JointValueCard.tsx'
import css from '#panels/scorecards/inspector/PlaybookTab.module.css'
import { StageCard } from '#panels/scorecards/inspector/StageCard.tsx'
import { AddTask } from '#panels/scorecards/tasks/AddTask.tsx'
import { TaskList } from '#panels/scorecards/tasks/TaskList.tsx'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { usePartnerDoors } from '#panels/scorecards/partner/usePartnerDoors.ts'

/** Where a partner stands and what is to be done next with it, to be ticked without leaving the map. */
export function PlaybookTab({ participantId }: { readonly participantId: string }) {
  const today = useToday()
  const life = useDerived(
    useCallback((records: Records) => partnerLife(records, participantId, today), [participantId, today]),
  )
  if (!life) return null
  return (
    <div className={css['sheet']}>
      <StageCard life={life} today={today} />
      <OpenTasksCard participantId={participantId} today={today} />
      <JointValueCard participant={life.participant} />
      <ActivityLog participantId={participantId} today={today} />
    </div>
  )
}

interface OpenTasksCardProps {
  readonly participantId: string
  readonly today: string
}

/** Open tasks; one that has been ticked here stays to be seen until another partner is looked at. */
function OpenTasksCard({ participantId, today }: OpenTasksCardProps) {
  const doors = usePartnerDoors()
  const tasks = useDerived(
    useCallback((records: Records) => tasksOf(records, participantId), [participantId]),
  )
  const [openAtFirst] = useState(
    () => new Set(tasks.filter(({ state }) => state === 'open').map(({ id }) => id)),
  )
  const shown = tasks.filter(({ id, state }) => state === 'open' || openAtFirst.has(id))
  return (
    <section className={css['card']} aria-label="Open tasks">
      <header className={css['head']}>
        <h3>Open tasks</h3>
        <Button size="s" tone="quiet" onClick={() => doors.open('playbooks', participantId)}>
          Playbooks
        </Button>
      </header>
      {shown.length === 0 && (
        <p className={css['faint']}>None. Add one here, or a whole playbook in Playbooks.</p>
      )}
      <div className={css['tasks']}>
        <TaskList label="Open tasks" tasks={shown} today={today} />
        <AddTask participantId={participantId} />
      </div>
    </section>
  )
}
