import type { Fit } from '#domain/ipp/fit.ts'
import { EQUAL_WITHIN } from '#domain/ipp/table.ts'

/** A partner's fit with its place: 1, 2, 2, 4; null when it is not ranked. */
export interface RankedFit extends Fit {
  readonly rank: number | null
}

/**
 * The partners in display order with their ranks (rules.md §3): ranked, then thin, then out; the higher score first,
 * equals by Commitment, Customer fit, coverage, name and id.
 */
export function rank(fits: readonly Fit[]): readonly RankedFit[] {
  const ranked: RankedFit[] = []
  const among = fits.filter(({ status }) => status === 'ranked')
  for (const equals of runsOf(among, scoreKey)) {
    const place = ranked.length + 1
    ranked.push(...inOrder(equals, TIE_BREAKS).map((one) => ({ ...one, rank: place })))
  }
  const rest = (['thin', 'out'] as const).flatMap((status) =>
    inOrder(
      fits.filter((one) => one.status === status),
      [scoreKey, ...TIE_BREAKS],
    ),
  )
  return [...ranked, ...rest.map((one) => ({ ...one, rank: null }))]
}

type Key = (fit: Fit) => number | null

const scoreKey: Key = (fit) => fit.score

// Commitment first: it is the scarcest of the four.
const TIE_BREAKS: readonly Key[] = [
  (fit) => fit.byC.commitment ?? null,
  (fit) => fit.byC.customer ?? null,
  (fit) => fit.coverage,
]

function inOrder(fits: readonly Fit[], keys: readonly Key[]): readonly Fit[] {
  const [key, ...rest] = keys
  if (key === undefined || fits.length < 2) return fits.toSorted(byName)
  return runsOf(fits, key).flatMap((run) => inOrder(run, rest))
}

/** Highest first, unknown last; equals share a run. A comparison "within a little" does not sort, so runs are cut after. */
function runsOf(fits: readonly Fit[], key: Key): readonly (readonly Fit[])[] {
  const runs: { first: number; fits: Fit[] }[] = []
  const sorted = fits
    .map((one) => ({ one, size: key(one) ?? -Infinity }))
    .toSorted((a, b) => down(a.size, b.size))
  for (const { one, size } of sorted) {
    const run = runs.at(-1)
    if (run && (run.first === size || run.first - size <= EQUAL_WITHIN)) run.fits.push(one)
    else runs.push({ first: size, fits: [one] })
  }
  return runs.map((run) => run.fits)
}

/** By code unit, so that the order is the same in every language of the browser. */
function byName(a: Fit, b: Fit): number {
  return down(b.name, a.name) || down(b.id, a.id)
}

function down<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0
  return a > b ? -1 : 1
}
