import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { matrixTable, type MatrixRow } from '#domain/fit/matrixTable.ts'
import { criteriaOf, evaluationsOf, profilesOf } from '#domain/fit/profiles.ts'
import { shareText, weightShares } from '#domain/fit/weightShares.ts'
import type { Band } from '#domain/ipp/band.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import type { CellTone, TableCell, TableColumn, TableSlide } from '#exchange/slides/slide.ts'
import type { Criterion } from '#records/criterion.ts'
import type { RatingValue } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/** The newest round of the map's first profile as a table, best partner first; `null` where nobody has been rated. */
export function fitMatrixSlide(records: Records): TableSlide | null {
  const [profile] = profilesOf(records)
  const evaluation = profile && evaluationsOf(records, profile.id)[0]
  if (!evaluation) return null
  const criteria = criteriaOf(records, profile.id)
  const table = matrixTable(records, evaluation.id, criteria, partnersOf(records))
  const rows = [...table.rows.values()].filter(isRated)
  if (rows.length === 0 || table.fault !== null) return null
  return {
    is: 'table',
    title: profile.name,
    subtitle: `${evaluation.name} · ${evaluation.on} · 1 to 5, score out of 100`,
    notes: profile.note,
    columns: columnsOf(criteria),
    rows: rows.map(cellsOf),
  }
}

const NO_BREAK = '\u00A0'

function isRated({ ratings }: MatrixRow): boolean {
  return ratings.some((rating) => rating && rating.value !== null)
}

function columnsOf(criteria: readonly Criterion[]): readonly TableColumn[] {
  const shares = weightShares(criteria)
  return [
    { title: 'Partner', share: 2.6 },
    { title: 'Score', share: 0.9, align: 'middle' },
    { title: 'Band', share: 1.3 },
    ...criteria.map(({ id, name }): TableColumn => {
      const weight = shares.get(id)
      const title = weight === undefined ? name : `${name} ${shareText(weight).replace(' ', NO_BREAK)}`
      return { title, share: 1.25, align: 'middle' }
    }),
  ]
}

function cellsOf({ partner, ratings, fit }: MatrixRow): readonly TableCell[] {
  const score = fit?.score ?? null
  return [
    { text: partner.name, tone: 'strong' },
    { text: score === null ? '–' : String(shownScore(score)), tone: 'strong' },
    fit ? { text: BAND_NAMES[fit.band], tone: BAND_TONES[fit.band] } : { text: '–', tone: 'quiet' },
    ...ratings.map((rating) => ratingCell(rating?.value ?? null)),
  ]
}

function ratingCell(value: RatingValue): TableCell {
  if (value === null) return { text: '–', tone: 'quiet' }
  if (value === 'na') return { text: 'n/a', tone: 'quiet' }
  return { text: String(value), tone: ratingTone(value) }
}

function ratingTone(value: number): CellTone {
  if (value >= 4) return 'good'
  if (value >= 3) return 'fair'
  return value >= 2 ? 'weak' : 'poor'
}

const BAND_TONES: Readonly<Record<Band, CellTone>> = {
  pursue: 'good',
  pilot: 'fair',
  nurture: 'weak',
  pass: 'poor',
  assess: 'quiet',
}
