import { useState } from 'react'
import { moveToStage } from '#commands/moveToStage.ts'
import { type MoveChecks, moveChecks } from '#domain/lifecycle/moveChecks.ts'
import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import { stageRule } from '#domain/lifecycle/stageRules.ts'
import css from '#panels/scorecards/lifecycle/MoveDialog.module.css'
import { PartnerLinks } from '#panels/scorecards/lifecycle/PartnerLinks.tsx'
import { daysWords, STAGE_OPTIONS, stageTitle } from '#panels/scorecards/lifecycle/stageWords.ts'
import { CheckList } from '#panels/scorecards/partner/CheckList.tsx'
import { DueLineText } from '#panels/scorecards/partner/DueLineText.tsx'
import type { StageOrEnd } from '#records/stageEntry.ts'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'

interface MoveDialogProps {
  readonly life: PartnerLife
  /** The stage asked for; `null` leaves it to the proposal. */
  readonly to: StageOrEnd | null
  readonly today: string
  readonly onMoved?: (id: string) => void
  readonly onClose: () => void
}

/** A partner and its stage: what speaks for a move and what against it; who moves it decides. */
export function MoveDialog({ life, to, today, onMoved, onClose }: MoveDialogProps) {
  const dispatch = useDispatch()
  const { participant, standing, facts, days, proposal } = life
  const [target, setTarget] = useState<StageOrEnd>(to ?? likelyStage(life))
  const [since, setSince] = useState(today)
  const [note, setNote] = useState('')
  const stays = target === standing.stage
  const checks = target === 'ended' || stays ? null : moveChecks(facts, standing, target)
  function move(): void {
    if (!dispatch(moveToStage(participant.id, target, since, note))) return
    onMoved?.(participant.id)
    onClose()
  }
  return (
    <Dialog
      open
      title={participant.name}
      description={
        standing.stage === null
          ? 'It has no stage yet.'
          : `In ${stageTitle(standing.stage)}: ${daysWords(days)}.`
      }
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button tone={target === 'ended' ? 'danger' : 'primary'} disabled={stays} onClick={move}>
            {moveWords(target, checks)}
          </Button>
        </>
      }
    >
      <div className={css['stack']}>
        {proposal.due.map((due) => (
          <DueLineText key={due.id} due={due} />
        ))}
        <RadioGroup label="Move to" look="bar" value={target} options={STAGE_OPTIONS} onChange={setTarget} />
        {stays && standing.stage !== 'ended' && standing.stage !== null && (
          <Checks title={`To leave ${stageTitle(standing.stage)}`} checks={proposal.exit} />
        )}
        {checks && <TwoLists life={life} to={target} checks={checks} />}
        {!stays && (
          <div className={css['pair']}>
            <TextField label="Since" type="date" value={since} onCommit={(day) => setSince(day)} />
            <TextField label="Note" value={note} placeholder="Why now" onCommit={(text) => setNote(text)} />
          </div>
        )}
        <PartnerLinks participantId={participant.id} onGone={onClose} />
      </div>
    </Dialog>
  )
}

interface TwoListsProps {
  readonly life: PartnerLife
  readonly to: StageOrEnd
  readonly checks: MoveChecks
}

function TwoLists({ life: { standing }, to, checks }: TwoListsProps) {
  const { leaving, entering, anyOf } = checks
  return (
    <>
      {leaving.length > 0 && standing.stage !== null && (
        <Checks title={`To leave ${stageTitle(standing.stage)}`} checks={leaving} />
      )}
      {entering.length > 0 && (
        <Checks title={`To enter ${stageTitle(to)}${anyOf ? ', one is enough' : ''}`} checks={entering} />
      )}
      {leaving.length + entering.length === 0 && (
        <p className={css['plain']}>Nothing is asked for to come to {stageTitle(to)}.</p>
      )}
    </>
  )
}

function Checks({ title, checks }: { readonly title: string; readonly checks: MoveChecks['leaving'] }) {
  if (checks.length === 0) return null
  return (
    <section className={css['checks']}>
      <h4 className={css['heading']}>{title}</h4>
      <CheckList label={title} checks={checks} />
    </section>
  )
}

/** What the tool proposes, else the stage that follows, else where it stands. */
function likelyStage({ standing: { stage }, proposal }: PartnerLife): StageOrEnd {
  if (proposal.moveTo !== null) return proposal.moveTo
  if (stage === null) return 'identify'
  return stage === 'ended' ? 'ended' : (stageRule(stage).next ?? stage)
}

function moveWords(target: StageOrEnd, checks: MoveChecks | null): string {
  if (target === 'ended') return 'End the partnership'
  return checks && !checks.allMet ? 'Move anyway' : `Move to ${stageTitle(target)}`
}
