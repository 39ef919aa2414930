import { memo } from 'react'
import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import type { MatrixRow } from '#domain/fit/matrixTable.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import css from '#panels/fit/matrix/Matrix.module.css'
import type { Criterion } from '#records/criterion.ts'
import type { GridFigure } from '#ui/grid/grid.ts'
import { classNames } from '#ui/classNames.ts'

type Named = readonly Pick<Criterion, 'id' | 'name'>[]

/** "72", and where ratings are missing what it can still become: "61–84". */
export function scoreFigure({ fit }: MatrixRow): GridFigure {
  if (!fit || fit.score === null) return nothing('not rated')
  const score = shownScore(fit.score)
  const range = rangeOf(fit.low, fit.high)
  return {
    said: range === null ? `${score} of 100` : `${score} of 100, ${range} as ratings are missing`,
    copied: String(score),
    shown: <Score score={score} range={range} />,
  }
}

export function coverageFigure({ fit }: MatrixRow): GridFigure {
  if (!fit || fit.coverage === null) return nothing('nothing applies')
  const pct = `${shownScore(100 * fit.coverage)} %`
  return { said: `${pct} rated`, copied: pct, shown: <span className={css['small']}>{pct}</span> }
}

/** The band, and what holds it down: a minimum that is missed or not shown yet. */
export function decisionFigure({ fit }: MatrixRow, criteria: Named): GridFigure {
  if (!fit) return nothing('unknown')
  const out = flagged(fit.flags, 'KNOCKOUT:', criteria)
  const unproven = flagged(fit.flags, 'UNPROVEN:', criteria)
  const reason = out !== '' ? `out by ${out}` : unproven !== '' ? `unproven: ${unproven}` : ''
  const name = BAND_NAMES[fit.band]
  return {
    said: reason === '' ? name : `${name}, ${reason}`,
    copied: name,
    shown: <Decision band={fit.band} name={name} reason={reason} />,
  }
}

export function rankFigure({ rank, fit }: MatrixRow): GridFigure {
  if (rank !== null)
    return { said: `rank ${rank}`, copied: String(rank), shown: <span className={css['small']}>{rank}</span> }
  return nothing(fit?.status === 'out' ? 'out, not ranked' : 'too little known to rank')
}

/** In how many of the weightings near these the decision stays the same; `undefined` until it is known. */
export function holdsFigure(share: number | undefined, isBusy: boolean): GridFigure {
  if (share === undefined)
    return { said: 'being worked out', copied: '', shown: <span className={css['small']}>…</span> }
  const pct = shownScore(100 * share)
  return {
    said: `holds in ${pct} % of 10,000 weightings`,
    copied: `${pct} %`,
    shown: <Holds pct={pct} isBusy={isBusy} />,
  }
}

const Score = memo(({ score, range }: { readonly score: number; readonly range: string | null }) => (
  <span className={css['score']}>
    {score}
    {range !== null && <span className={css['range']}>{range}</span>}
  </span>
))

interface DecisionProps {
  readonly band: string
  readonly name: string
  readonly reason: string
}

const Decision = memo(({ band, name, reason }: DecisionProps) => (
  <span className={css['decision']}>
    <span className={classNames(css['pill'], css[band])}>{name}</span>
    {reason !== '' && (
      <span className={css['reason']} title={reason}>
        {reason}
      </span>
    )}
  </span>
))

const Holds = memo(({ pct, isBusy }: { readonly pct: number; readonly isBusy: boolean }) => (
  <span className={css['holds']} data-busy={isBusy || undefined}>
    <span className={css['track']}>
      <span className={css['filled']} style={{ width: `${pct}%` }} />
    </span>
    {pct} %
  </span>
))

function nothing(why: string): GridFigure {
  return { said: why, copied: '', shown: <span className={css['small']}>–</span> }
}

function rangeOf(low: number | null, high: number | null): string | null {
  if (low === null || high === null) return null
  const [from, to] = [shownScore(low), shownScore(high)]
  return from === to ? null : `${from}–${to}`
}

/** The names of the criteria that a kind of flag points at. */
function flagged(flags: readonly string[], kind: string, criteria: Named): string {
  const ids = flags.flatMap((flag) => (flag.startsWith(kind) ? flag.slice(kind.length) : []))
  return ids.map((id) => criteria.find((one) => one.id === id)?.name ?? id).join(', ')
}
