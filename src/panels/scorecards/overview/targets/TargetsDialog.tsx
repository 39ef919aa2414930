import { useState } from 'react'
import { setRagLimits } from '#commands/setRagLimits.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { PROGRAMME_METRICS } from '#domain/metrics/programmeMetrics.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import { type ScorecardBook, scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { targetFor } from '#domain/scorecard/targetFor.ts'
import { TargetInput } from '#panels/scorecards/overview/targets/TargetInput.tsx'
import css from '#panels/scorecards/overview/targets/Targets.module.css'
import type { TargetKey } from '#commands/setTarget.ts'
import { useDerived, useSave } from '#store/hooks.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

type Scope = Pick<TargetKey, 'scope' | 'scopeId'>
const EVERYBODY: Scope = { scope: 'all', scopeId: '' }

/** What figures should reach in a quarter: for everybody, a tier or one partner, the nearest counts; and where colours begin. */
export function TargetsDialog({ onClose }: { readonly onClose: () => void }) {
  const book = useDerived(scorecardBook)
  const tiers = useDerived(tiersOf)
  const [chosen, setChosen] = useState('all|')
  const [scope, scopeId] = chosen.split('|')
  const whom: Scope =
    scope === 'tier' || scope === 'participant' ? { scope, scopeId: scopeId ?? '' } : EVERYBODY
  return (
    <Dialog
      open
      width="m"
      title="Targets"
      description="What each figure should reach in a quarter. A partner’s own target counts before that of its tier, and that before everybody’s."
      onClose={onClose}
    >
      <div className={css['targets']}>
        <SelectField
          label="For whom"
          value={chosen}
          onChange={setChosen}
          options={[
            { value: 'all|', label: 'Everybody' },
            { label: 'Tiers', options: tiers.map(({ id, name }) => ({ value: `tier|${id}`, label: name })) },
            {
              label: 'Partners',
              options: book.partners.map(({ id, name }) => ({ value: `participant|${id}`, label: name })),
            },
          ]}
        />
        <section aria-label="Of each partner" className={css['part']}>
          <h3>Of each partner</h3>
          {COLUMNS.map(({ id, title, unit }) => (
            <Line key={`${chosen}|${id}`} title={title}>
              <TargetInput
                target={{ ...whom, metric: id }}
                title={title}
                unit={unit}
                otherwise={otherwise(book, whom, id)}
              />
            </Line>
          ))}
        </section>
        {whom.scope === 'all' && (
          <section aria-label="Of the programme" className={css['part']}>
            <h3>Of the programme</h3>
            {PROGRAMME_METRICS.map(({ id, title, unit, target }) => (
              <Line key={id} title={title}>
                <TargetInput target={{ ...whom, metric: id }} title={title} unit={unit} otherwise={target} />
              </Line>
            ))}
          </section>
        )}
        <Limits book={book} />
      </div>
    </Dialog>
  )
}

function Line({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className={css['line']}>
      <span>{title}</span>
      {children}
    </div>
  )
}

/** From what share of its target a figure is green, and from what amber. */
function Limits({ book: { limits } }: { readonly book: ScorecardBook }) {
  const save = useSave()
  const [green, amber] = [Math.round(limits.greenAt * 100), Math.round(limits.amberAt * 100)]
  return (
    <section aria-label="Where colours begin" className={css['part']}>
      <h3>Where colours begin</h3>
      <div className={css['limits']}>
        <TextField
          label="Green from, % of target"
          inputMode="decimal"
          value={String(green)}
          onCommit={(text, leaving) => save(setRagLimits(numberOf(text), amber), leaving)}
        />
        <TextField
          label="Amber from, % of target"
          inputMode="decimal"
          value={String(amber)}
          onCommit={(text, leaving) => save(setRagLimits(green, numberOf(text)), leaving)}
        />
      </div>
    </section>
  )
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(/%\s*$/, '').replace(',', '.'))
}

/** The target that holds where this scope sets none. */
function otherwise(book: ScorecardBook, { scope, scopeId }: Scope, metric: string): number | null {
  if (scope === 'all') return null
  const tierId =
    scope === 'participant' ? (book.partners.find(({ id }) => id === scopeId)?.tierId ?? null) : null
  return targetFor(book.targets, { participantId: null, tierId }, metric)?.value ?? null
}
