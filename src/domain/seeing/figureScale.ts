import { currencyOf } from '#domain/money/currencyOf.ts'
import type { ColourScale } from '#domain/seeing/colourScale.ts'
import { compactAmount } from '#domain/money/money.ts'
import type { SeeingFigure } from '#domain/seeing/seeingField.ts'
import { STEP_HUES, type Swatch } from '#domain/seeing/swatch.ts'
import type { Records } from '#records/recordTable.ts'

/** The end of the scale of every score. */
export const SCORE_MOST = 100

const UNKNOWN: Swatch = { hue: 'hueNone', badge: '–', title: 'Not known' }

/** Up to five steps that hold about as many participants each, so that one giant does not leave the rest alike; a score has fifths. */
export function figureScale(records: Records, figure: SeeingFigure): ColourScale {
  const table = figure.table(records)
  const tops = isOnScale(figure) ? SCORE_TOPS : stepTops(scaleFigures(records, figure, table))
  const wordOf = figureWords(records, figure)
  const swatches = tops.map((top, i) => ({
    hue: STEP_HUES[i + STEP_HUES.length - tops.length] ?? 'step5',
    badge: String(i + 1),
    title: i === 0 || tops[i - 1] === undefined ? `up to ${wordOf(top)}` : `to ${wordOf(top)}`,
  }))
  function swatchOf(id: string): Swatch {
    const value = table.get(id)
    if (value === undefined) return UNKNOWN
    const step = tops.findIndex((top) => value <= top)
    return swatches[step] ?? swatches.at(-1) ?? UNKNOWN
  }
  return {
    title: figureTitle(figure),
    swatches: [...swatches, UNKNOWN],
    swatchOf: ({ id }) => swatchOf(id),
  }
}

/** "Revenue a year", or a title that names its time. */
export function figureTitle({ title, unit, ofPeriod = false }: SeeingFigure): string {
  return unit === 'money' && !ofPeriod ? `${title} a year` : title
}

/** Whether a figure is always shown on the whole scale of 0 to 100. */
export function isOnScale({ unit }: SeeingFigure): boolean {
  return unit === 'score' || unit === 'percent'
}

/** What steps and sizes are made for: the figure's own scale, or the figures shown. */
export function scaleFigures(
  records: Records,
  figure: SeeingFigure,
  table: ReadonlyMap<string, number>,
): readonly number[] {
  return figure.scale?.(records) ?? knownFigures(records, table)
}

/** The figures of all but the company, which would dwarf them. */
function knownFigures(records: Records, table: ReadonlyMap<string, number>): readonly number[] {
  return Array.from(table).flatMap(([id, value]) => {
    const kind = records.find('participant', id)?.kind
    return kind === undefined || kind === 'company' ? [] : [value]
  })
}

export function figureWords(records: Records, { unit }: SeeingFigure): (value: number) => string {
  const currency = currencyOf(records)
  return (value) => {
    if (unit === 'money') return compactAmount(value, currency)
    return unit === 'percent' ? `${value} %` : String(value)
  }
}

/** Of the whole scale, so that a colour says the same on every map and in every round. */
const SCORE_TOPS: readonly number[] = [20, 40, 60, 80, SCORE_MOST]

function stepTops(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const steps = STEP_HUES.length
  const tops = STEP_HUES.map((_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / steps) - 1])
  return [...new Set(tops)].filter((top) => top !== undefined)
}
