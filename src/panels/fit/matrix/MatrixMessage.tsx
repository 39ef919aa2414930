import css from '#panels/fit/matrix/Matrix.module.css'
import type { Criterion } from '#records/criterion.ts'

interface MatrixMessageProps {
  readonly criterion: Criterion
  readonly note: string
}

/** What a 1, a 3 and a 5 look like on the focused criterion, its minimum, and the note of the focused cell. */
export function MatrixMessage({ criterion, note }: MatrixMessageProps) {
  const { name, guide1, guide3, guide5, knockoutMin } = criterion
  const guides = [
    [1, guide1],
    [3, guide3],
    [5, guide5],
  ] as const
  return (
    <span className={css['message']}>
      <strong>{name}</strong>
      {guides.map(
        ([points, guide]) =>
          guide !== '' && (
            <span key={points}>
              <b className={css['points']}>{points}</b> {guide}
            </span>
          ),
      )}
      {knockoutMin !== null && <span className={css['out']}>below {knockoutMin} is out</span>}
      {note !== '' && <span className={css['noteText']}>Note: “{note}”</span>}
    </span>
  )
}
