import css from '#panels/fit/rounds/RoundsView.module.css'
import type { RatedNote, RoundChange } from '#domain/fit/compareRounds.ts'

/** The ratings that differ between the two rounds, with what was noted in each. */
export function CriterionChanges({ change: { criteria } }: { readonly change: RoundChange }) {
  if (criteria.length === 0) return <p className={css['soft']}>No rating differs between the two rounds.</p>
  return (
    <table className={css['criteria']}>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Rating</th>
          <th scope="col">Noted then</th>
          <th scope="col">Noted now</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterion, before, after }) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.name}</th>
            <td className={css['step']}>
              {ratingWords(before)} → {ratingWords(after)}
            </td>
            <td>{before.note || '–'}</td>
            <td>{after.note || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ratingWords({ value }: RatedNote): string {
  if (value === null) return 'not rated'
  return value === 'na' ? 'n/a' : String(value)
}
