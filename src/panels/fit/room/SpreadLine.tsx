import css from '#panels/fit/room/SpreadLine.module.css'
import type { RoomCell } from '#domain/fit/roomSpreads.ts'
import type { Voice } from '#domain/fit/spread.ts'
import { anchorOf } from '#panels/fit/room/roomWords.ts'
import type { RatingValue } from '#records/rating.ts'

interface Props {
  readonly cell: RoomCell
  readonly chosen: RatingValue
  /** `null` where nothing can be chosen any more. */
  readonly onChoose: ((value: number | 'na') => void) | null
}

/**
 * Who gave what: a dot and a name for each person above the number they gave, the numbers being the buttons by which the
 * agreed one is chosen. Half points have a place of their own where somebody or the median stands on one.
 */
export function SpreadLine({ cell: { criterion, spread }, chosen, onChoose }: Props) {
  const places = placesOf([...spread.voices.map(({ value }) => value), spread.suggested, chosen])
  return (
    <div className={css['line']} role="group" aria-label="Agreed value">
      {places.map((value) => (
        <div key={value} className={css['place']} data-half={isHalf(value)} data-apart={value === 'na'}>
          <Names voices={spread.voices.filter((voice) => voice.value === value)} value={value} />
          <button
            type="button"
            className={css['value']}
            aria-pressed={chosen === value}
            aria-label={value === 'na' ? 'Does not apply' : String(value)}
            disabled={!onChoose}
            onClick={() => onChoose?.(value)}
          >
            {value === 'na' ? 'n/a' : value}
          </button>
          <span className={css['about']}>
            {value === spread.suggested && <strong>{value === 'na' ? 'Most say so' : 'Median'}</strong>}
            {anchorOf(criterion, value)}
          </span>
        </div>
      ))}
    </div>
  )
}

function Names({ voices, value }: { readonly voices: readonly Voice[]; readonly value: number | 'na' }) {
  return (
    <ul className={css['names']} aria-label={value === 'na' ? 'Say it does not apply' : `Gave ${value}`}>
      {voices.map(({ scorerId, name }) => (
        <li key={scorerId} className={css['voice']}>
          <span className={css['dot']} aria-hidden />
          <span className={css['name']} title={name}>
            {name}
          </span>
        </li>
      ))}
    </ul>
  )
}

function placesOf(values: readonly RatingValue[]): readonly (number | 'na')[] {
  const numbers = values.filter((value) => typeof value === 'number')
  return [...[...new Set([1, 2, 3, 4, 5, ...numbers])].toSorted((a, b) => a - b), 'na']
}

function isHalf(value: number | 'na'): boolean {
  return typeof value === 'number' && !Number.isInteger(value)
}
