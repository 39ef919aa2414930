import css from '#panels/fit/matrix/Matrix.module.css'

const HEATS = [1, 2, 3, 4, 5]

/** How to type in the matrix, and what its colours mean. */
export function MatrixLegend() {
  return (
    <div className={css['legend']}>
      <p>
        Type 1–5 or <kbd>H</kbd> <kbd>M</kbd> <kbd>L</kbd>, arrows move, <kbd>N</kbd> adds a note,{' '}
        <kbd>X</kbd> does not apply, <kbd>Enter</kbd> edits, paste from a spreadsheet works
      </p>
      <p className={css['scale']}>
        Low
        {HEATS.map((heat) => (
          <span key={heat} className={css['swatch']} style={{ background: `var(--heat-${heat})` }}>
            {heat}
          </span>
        ))}
        High
      </p>
    </div>
  )
}
