import { Check, X } from 'lucide-react'
import css from '#panels/fit/room/SetUp.module.css'
import { deleteScorer } from '#commands/deleteScorer.ts'
import { setScorerField } from '#commands/setScorerField.ts'
import { AddNames } from '#panels/fit/room/AddNames.tsx'
import type { Scope } from '#panels/fit/room/useScope.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Scorer } from '#records/scorer.ts'
import { voteId } from '#records/vote.ts'
import { useDerived, useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useDraft } from '#ui/useDraft.ts'

interface Props {
  readonly evaluation: Evaluation
  readonly scorers: readonly Scorer[]
  readonly scope: Scope
  /** `null` while nobody can have a turn. */
  readonly onTurn: ((scorerId: string) => void) | null
}

/** The people who score, how far each of them is, and the way to add more. */
export function ScorerList({ evaluation, scorers, scope, onTurn }: Props) {
  return (
    <div className={css['part']}>
      <h2 className={css['title']}>Who scores</h2>
      {scorers.length > 0 && (
        <ol className={css['people']} aria-label="Who scores">
          {scorers.map((scorer) => (
            <ScorerRow
              key={scorer.id}
              scorer={scorer}
              scope={scope}
              closed={evaluation.closed}
              onTurn={onTurn && (() => onTurn(scorer.id))}
            />
          ))}
        </ol>
      )}
      {!evaluation.closed && <AddNames evaluationId={evaluation.id} scorers={scorers} />}
    </div>
  )
}

interface RowProps {
  readonly scorer: Scorer
  readonly scope: Scope
  readonly closed: boolean
  readonly onTurn: (() => void) | null
}

function ScorerRow({ scorer, scope, closed, onTurn }: RowProps) {
  const dispatch = useDispatch()
  const { id, name, done } = scorer
  const given = useDerived((records) => {
    const questions = scope.partners.flatMap((partner) =>
      scope.criteria.map((one) => voteId(id, partner.id, one.id)),
    )
    return { count: questions.filter((vote) => records.find('vote', vote)).length, of: questions.length }
  })
  return (
    <li className={css['person']}>
      <span className={css['mark']} data-done={done} aria-hidden>
        {done && <Check size={16} />}
      </span>
      <ScorerName scorer={scorer} disabled={closed} />
      <span className={css['progress']}>
        {given.count} of {given.of}
        {done ? ', done' : ''}
      </span>
      {!closed && (
        <>
          <Button
            size="s"
            disabled={!onTurn}
            aria-label={`${turnWord(done, given.count)}: ${name}`}
            onClick={() => onTurn?.()}
          >
            {turnWord(done, given.count)}
          </Button>
          <IconButton
            size="s"
            label={`Take out ${name}`}
            icon={<X size={15} />}
            onClick={() => dispatch(deleteScorer(id))}
          />
        </>
      )}
    </li>
  )
}

function turnWord(done: boolean, given: number): string {
  if (done) return 'Change'
  return given > 0 ? 'Go on' : 'Begin'
}

function ScorerName({
  scorer: { id, name },
  disabled,
}: {
  readonly scorer: Scorer
  readonly disabled: boolean
}) {
  const dispatch = useDispatch()
  const draft = useDraft(name, (text) => dispatch(setScorerField(id, 'name', text)))
  return (
    <input
      className={css['name']}
      aria-label={`Name of ${name}`}
      value={draft.text}
      disabled={disabled}
      onChange={({ target }) => draft.change(target.value)}
      onBlur={draft.commit}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') draft.restore()
        if (key === 'Enter' || key === 'Escape') currentTarget.blur()
      }}
    />
  )
}
