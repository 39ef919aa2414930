import { useId, useState, type ReactNode } from 'react'
import styles from '#canvas/Composer.module.css'
import type { Pick, Picks } from '#canvas/composerPicks.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** Kinds the matrix names none for still show this many to begin with. */
const SHOWN_AT_LEAST = 3

interface Props {
  readonly title: string
  readonly icon: ReactNode
  readonly kinds: readonly FlowKind[]
  readonly suggested: number
  readonly picks: Picks
  onPick: (picks: Picks) => void
}

/** One direction of the exchange: kinds to pick, and for each picked one its words and its amount a year. */
export function ComposerSide({ title, icon, kinds, suggested, picks, onPick }: Props) {
  const [all, setAll] = useState(false)
  const heading = useId()
  const few = kinds.slice(0, Math.max(suggested, SHOWN_AT_LEAST))
  const shown = all ? kinds : [...few, ...[...picks.keys()].filter((kind) => !few.includes(kind))]

  function toggle(kind: FlowKind): void {
    const next = new Map(picks)
    if (!next.delete(kind)) next.set(kind, { label: '', amount: '' })
    onPick(next)
  }

  function change(kind: FlowKind, part: Partial<Pick>): void {
    const pick = picks.get(kind)
    if (pick) onPick(new Map(picks).set(kind, { ...pick, ...part }))
  }

  return (
    <div role="group" aria-labelledby={heading} className={styles['side']}>
      <h3 id={heading}>
        {icon} {title}
      </h3>
      <div className={styles['chips']}>
        {shown.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles['chip']}
            data-group={FLOW_INFO[kind].group}
            aria-pressed={picks.has(kind)}
            title={FLOW_INFO[kind].meaning}
            onClick={() => toggle(kind)}
          >
            {FLOW_INFO[kind].term}
          </button>
        ))}
        {!all && (
          <button type="button" className={styles['more']} onClick={() => setAll(true)}>
            More kinds of value
          </button>
        )}
      </div>
      {[...picks].map(([kind, pick]) => (
        <PickRow key={kind} kind={kind} pick={pick} onChange={(part) => change(kind, part)} />
      ))}
    </div>
  )
}

function PickRow({
  kind,
  pick,
  onChange,
}: {
  kind: FlowKind
  pick: Pick
  onChange: (part: Partial<Pick>) => void
}) {
  const { term, meaning, group } = FLOW_INFO[kind]
  return (
    <div className={styles['row']} data-group={group}>
      <input
        aria-label={`${term}: what it is`}
        placeholder={`${term} – ${meaning}`}
        maxLength={500}
        value={pick.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <input
        aria-label={`${term}: amount a year`}
        placeholder="Amount a year"
        inputMode="decimal"
        value={pick.amount}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
    </div>
  )
}
