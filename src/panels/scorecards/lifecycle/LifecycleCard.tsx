import { ChevronRight } from 'lucide-react'
import { useCallback } from 'react'
import { dueList, mostUrgent } from '#domain/lifecycle/dueList.ts'
import { type PartnerLife, partnerLives } from '#domain/lifecycle/partnerLife.ts'
import { STAGE_RULES, type StageRule } from '#domain/lifecycle/stageRules.ts'
import css from '#panels/scorecards/lifecycle/LifecycleCard.module.css'
import { DueLineText } from '#panels/scorecards/partner/DueLineText.tsx'
import { PartnerTile } from '#panels/scorecards/partner/PartnerTile.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Who stands in which stage, and what of it needs somebody: the board in a corner of the overview. */
export function LifecycleCard({ today }: { readonly today: string }) {
  const session = useSession()
  // When typing pauses: the scorecard beside it must not wait for a reading of every partner.
  const lives = useIdleDerived(useCallback((records: Records) => partnerLives(records, today), [today]))
  const needing = new Set(dueList(lives).map(({ participant }) => participant.id))
  for (const { participant, proposal } of lives) if (proposal.moveTo !== null) needing.add(participant.id)
  return (
    <SectionCard
      title="Lifecycle"
      aside={
        <Button size="s" tone="quiet" onClick={() => session.lookAt('scorecards', { view: 'lifecycle' })}>
          {needing.size === 0 ? 'Nobody needs you' : `${needing.size} need you`}
          <ChevronRight aria-hidden />
        </Button>
      }
    >
      <ul className={css['stages']}>
        {STAGE_RULES.map((rule) => (
          <StageLine
            key={rule.stage}
            rule={rule}
            lives={lives.filter(({ standing }) => standing.stage === rule.stage)}
          />
        ))}
      </ul>
    </SectionCard>
  )
}

/** Lines of one stage; more are a press away. */
const LINES = 2

function StageLine({ rule, lives }: { readonly rule: StageRule; readonly lives: readonly PartnerLife[] }) {
  const lines = lives.flatMap(wordsOf).toSorted((a, b) => RANKS[a.level] - RANKS[b.level])
  return (
    <li className={css['stage']}>
      <span className={css['count']}>{lives.length}</span>
      <div className={css['head']}>
        <h4 className={css['title']}>{rule.title}</h4>
        {lives.slice(0, 5).map(({ participant }) => (
          <PartnerTile key={participant.id} participant={participant} size={20} named />
        ))}
        {lives.length > 5 && <span className={css['more']}>+{lives.length - 5}</span>}
      </div>
      {lines.slice(0, LINES).map((line) => (
        <DueLineText key={line.sentence} due={line} />
      ))}
    </li>
  )
}

const RANKS = { alarm: 0, warn: 1, note: 2 } as const

/** The move proposed, else what is most urgent. */
function wordsOf({ participant: { name }, proposal }: PartnerLife) {
  if (proposal.moveTo !== null && proposal.moveTo !== 'review')
    return [{ level: 'note' as const, sentence: `${name}: ${lowered(proposal.why)}` }]
  const due = mostUrgent(proposal.due)
  return due ? [{ level: due.level, sentence: `${name}: ${lowered(due.sentence)}` }] : []
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}
