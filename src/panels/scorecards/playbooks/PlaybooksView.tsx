import { useCallback } from 'react'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { OpenTasks } from '#panels/scorecards/playbooks/OpenTasks.tsx'
import { OwnerList } from '#panels/scorecards/playbooks/OwnerList.tsx'
import { OwnerPlaybooks } from '#panels/scorecards/playbooks/OwnerPlaybooks.tsx'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useRecord, useSessionState } from '#store/hooks.ts'

/** What is to be done with each partner and for the programme itself, by playbook, and everything open by its day. */
export function PlaybooksView({ chosen: { today } }: { readonly chosen: ScorecardsChosen }) {
  const partnerId = useSessionState((state) => state.scorecards.partnerId)
  const participant = useRecord('participant', partnerId ?? '')
  const owner = participant && isPartnerKind(participant.kind) ? participant : null
  const ownerId = owner?.id ?? null
  const partners = useDerived(partnersOf)
  const tasks = useDerived(useCallback((records: Records) => tasksOf(records, ownerId), [ownerId]))
  return (
    <div className={css['view']}>
      <OwnerList partners={partners} ownerId={ownerId} today={today} />
      <OwnerPlaybooks key={ownerId} owner={owner} tasks={tasks} today={today} />
      <OpenTasks today={today} />
    </div>
  )
}
