import { ArrowDown, ArrowUp, ChevronRight, Minus, Plus } from 'lucide-react'
import { useId } from 'react'
import { CriterionChanges } from '#panels/fit/rounds/CriterionChanges.tsx'
import css from '#panels/fit/rounds/RoundsView.module.css'
import { bandWords, coverageWords, turnWords } from '#domain/fit/changeWords.ts'
import type { RoundChange, Turn } from '#domain/fit/compareRounds.ts'
import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import type { RankedFit } from '#domain/ipp/rank.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import { IconTile } from '#ui/IconTile.tsx'

interface ChangeRowProps {
  readonly change: RoundChange
  readonly history: readonly (number | null)[]
  /** The lowest and the highest score of all partners. */
  readonly range: readonly [number, number]
  readonly open: boolean
  readonly onToggle: () => void
}

/** One partner then and now; it opens to what changed per criterion. */
export function ChangeRow({ change, history, range, open, onToggle }: ChangeRowProps) {
  const { partner, before, after, turn } = change
  const id = useId()
  const coverage = coverageWords(change)
  const decision = bandWords(change)
  return (
    <>
      <tr className={open ? css['open'] : undefined}>
        <th scope="row">
          <button
            type="button"
            className={css['fold']}
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
          >
            <ChevronRight className={css['arrow']} aria-hidden />
            <IconTile paths={KIND_ICONS[partner.kind].paths} color={`--kind-${partner.kind}`} size={20} />
            {partner.name}
          </button>
        </th>
        <td>
          <Standing fit={before} />
        </td>
        <td>
          <Standing fit={after} />
        </td>
        <td>
          <span className={css[turn]}>
            <TurnIcon turn={turn} /> {turnWords(change)}
          </span>
          {decision !== null && <p className={css['soft']}>{decision}</p>}
          {coverage !== null && <p className={css['soft']}>{coverage}</p>}
        </td>
        <td>
          <Sparkline values={history} range={range} label={historyWords(history)} />
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={5} className={css['detail']}>
            <CriterionChanges change={change} />
          </td>
        </tr>
      )}
    </>
  )
}

function Standing({ fit }: { readonly fit: RankedFit | null }) {
  if (!fit) return <span className={css['soft']}>–</span>
  const { score, band, rank, status } = fit
  const place = rank === null ? status : `rank ${rank}`
  return (
    <>
      <span className={css['score']}>{score === null ? '–' : shownScore(score)}</span>
      <span className={css['soft']}>
        {BAND_NAMES[band]}, {place}
      </span>
    </>
  )
}

function TurnIcon({ turn }: { readonly turn: Turn }) {
  switch (turn) {
    case 'rose':
      return <ArrowUp aria-hidden />
    case 'fell':
      return <ArrowDown aria-hidden />
    case 'new':
      return <Plus aria-hidden />
    case 'same':
    case 'gone':
    case 'unscored':
      return <Minus aria-hidden />
  }
}

/** "62, not rated, 74" */
function historyWords(history: readonly (number | null)[]): string {
  return history.map((score) => (score === null ? 'not rated' : shownScore(score))).join(', ')
}
