import { EyeOff } from 'lucide-react'
import css from '#panels/fit/room/SetUp.module.css'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { ScopeChoice } from '#panels/fit/room/ScopeChoice.tsx'
import { ScorerList } from '#panels/fit/room/ScorerList.tsx'
import type { Scope } from '#panels/fit/room/useScope.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Scorer } from '#records/scorer.ts'
import { useDerived } from '#store/hooks.ts'

interface Props {
  readonly evaluation: Evaluation
  readonly scorers: readonly Scorer[]
  readonly scope: Scope
  readonly onTurn: (scorerId: string) => void
  readonly onReveal: () => void
}

/** Who scores what. Between turns it is where the room comes back to, so it shows how far people are and no number. */
export function SetUp({ evaluation, scorers, scope, onTurn, onReveal }: Props) {
  const next = scorers.find(({ done }) => !done)
  const anyVotes = useDerived((records) => {
    const ids = new Set(scorers.map(({ id }) => id))
    return Array.from(records.all('vote')).some(({ scorerId }) => ids.has(scorerId))
  })
  const canScore = !evaluation.closed && scope.partners.length > 0 && scope.criteria.length > 0
  return (
    <section className={css['setup']} aria-label="Scoring in the room">
      <div className={css['parts']}>
        <ScorerList
          evaluation={evaluation}
          scorers={scorers}
          scope={scope}
          onTurn={canScore ? onTurn : null}
        />
        <ScopeChoice scope={scope} />
      </div>
      <footer className={css['foot']}>
        <p className={css['plan']}>
          <EyeOff size={18} aria-hidden />
          <span>{planSentence(evaluation, scorers.length, scope)}</span>
        </p>
        <div className={css['deeds']}>
          {anyVotes && (
            <RoomButton tone={next && canScore ? 'plain' : 'primary'} onClick={onReveal}>
              {evaluation.closed ? 'See who gave what' : 'Reveal the gaps'}
            </RoomButton>
          )}
          {(next || !anyVotes) && !evaluation.closed && (
            <RoomButton
              tone="primary"
              disabled={!next || !canScore}
              onClick={() => {
                if (next) onTurn(next.id)
              }}
            >
              {next ? `Pass the keyboard to ${next.name}` : 'Begin'}
            </RoomButton>
          )}
        </div>
      </footer>
    </section>
  )
}

/** What will happen, in one line. */
function planSentence({ name, closed }: Evaluation, people: number, { partners, criteria }: Scope): string {
  if (closed) return `${name} is closed: what each person gave stays to be read.`
  if (partners.length === 0) return 'Choose at least one partner to be scored.'
  if (criteria.length === 0) return 'Choose at least one criterion to score by.'
  if (people === 0)
    return 'Name who scores. Each takes a turn at this screen, without seeing the others’ numbers.'
  const who = people === 1 ? '1 person scores' : `${people} people each score`
  const what = `${counted(partners.length, 'partner')} on ${counted(criteria.length, 'criterion', 'criteria')}`
  return `${who} ${what}: ${partners.length * criteria.length} questions a turn. No number shows before the reveal.`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
