import { useCallback, useState } from 'react'
import { ChangeRow } from '#panels/fit/rounds/ChangeRow.tsx'
import css from '#panels/fit/rounds/RoundsView.module.css'
import { MoreButton } from '#panels/fit/MoreButton.tsx'
import { useFew } from '#panels/fit/useFew.ts'
import { compareRounds, type RoundChange } from '#domain/fit/compareRounds.ts'
import { roundHistory } from '#domain/fit/roundHistory.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived } from '#store/hooks.ts'
import { Slopes } from '#ui/charts/Slopes.tsx'

interface RoundChangesProps {
  readonly before: Evaluation
  readonly after: Evaluation
  /** Newest first. */
  readonly evaluations: readonly Evaluation[]
}

const FEW = 40

/** As many names as stand beside a slope chart without touching. */
const MOST_SLOPES = 24

/** The table of changes and its picture. */
export function RoundChanges({ before, after, evaluations }: RoundChangesProps) {
  const [open, setOpen] = useState<string | null>(null)
  const changes = useIdleDerived(
    useCallback((records: Records) => compareRounds(records, before, after), [before, after]),
  )
  const history = useIdleDerived(
    useCallback(
      (records: Records) => roundHistory(records, after.profileId, evaluations.toReversed()),
      [after.profileId, evaluations],
    ),
  )
  const { shown: rows, more } = useFew(changes, FEW)
  if (changes.length === 0)
    return <p className={css['soft']}>No partner is rated in either of these rounds.</p>
  const range = rangeOf(history)
  const drawn = changes.slice(0, MOST_SLOPES)
  return (
    <div className={css['body']}>
      <div className={css['scroll']}>
        <p className={css['sum']}>{sumOf(changes)}</p>
        <table className={css['table']}>
          <caption className="visually-hidden">
            Partners in {before.name} and {after.name}
          </caption>
          <thead>
            <tr>
              <th scope="col">Partner</th>
              <th scope="col">{before.name}</th>
              <th scope="col">{after.name}</th>
              <th scope="col">Change</th>
              <th scope="col">All rounds</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((change) => (
              <ChangeRow
                key={change.partner.id}
                change={change}
                history={history.get(change.partner.id) ?? []}
                range={range}
                open={open === change.partner.id}
                onToggle={() => setOpen(open === change.partner.id ? null : change.partner.id)}
              />
            ))}
          </tbody>
        </table>
        <MoreButton more={more} />
      </div>
      <figure className={css['figure']}>
        <div className={css['chart']}>
          <Slopes
            label={`Scores from ${before.name} to ${after.name}, as in the table`}
            beforeTitle={before.name}
            afterTitle={after.name}
            slopes={drawn.map(({ partner, before, after }) => ({
              id: partner.id,
              name: partner.name,
              before: before?.score ?? null,
              after: after?.score ?? null,
            }))}
            chosen={open}
          />
        </div>
        <figcaption className={css['soft']}>
          Solid rises, dashed falls, grey stays.
          {changes.length > MOST_SLOPES && ` The ${MOST_SLOPES} that changed most.`}
        </figcaption>
      </figure>
    </div>
  )
}

/** "3 rose, 1 fell, 2 unchanged, 1 new." */
function sumOf(changes: readonly RoundChange[]): string {
  const count = (turn: RoundChange['turn']) => changes.filter((change) => change.turn === turn).length
  const parts = [
    [count('rose'), 'rose'],
    [count('fell'), 'fell'],
    [count('same'), 'unchanged'],
    [count('new'), 'new'],
    [count('gone'), 'not rated this time'],
  ] as const
  return `${parts
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${many} ${word}`)
    .join(', ')}.`
}

function rangeOf(history: ReadonlyMap<string, readonly (number | null)[]>): readonly [number, number] {
  const scores = [...history.values()].flat().filter((score) => score !== null)
  return scores.length === 0 ? [0, 100] : [Math.min(...scores), Math.max(...scores)]
}
