import { useState } from 'react'
import type { WhatIf } from '#panels/incentives/whatif/useWhatIf.ts'
import css from '#panels/incentives/whatif/WhatIf.module.css'
import { pctText } from '#domain/incentives/pctText.ts'
import { TRIED_FIELDS, type TriedField } from '#domain/incentives/trialProgramme.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { Slider } from '#ui/Slider.tsx'

const FIELDS: Readonly<Record<TriedField, string>> = {
  basePct: 'Base rate on new deals',
  expansionPct: 'Rate on expansion deals',
  renewalPct: 'Rate on renewals',
  regUpliftPct: 'Uplift for registered deals',
}
const USUAL_END = 50
/** Width of a slider’s thumb in px: its middle runs from half of it to half of it. */
const THUMB = 14

/** A rate of every tier, to be dragged; what changes is seen on the way. */
export function RateSliders({ whatIf }: { readonly whatIf: WhatIf }) {
  const { current, proposal } = whatIf
  const [field, setField] = useState<TriedField>('basePct')
  const isFlat = proposal.programme.mode === 'flat'
  if (isFlat) return <p className={css['faint']}>A flat fee has no rates to drag: change it in the table.</p>
  const now = new Map(current.tiers.map(({ tier, terms }) => [tier.id, terms[field]]))
  const end = Math.max(USUAL_END, ...proposal.tiers.map(({ terms }) => terms[field] ?? 0))
  return (
    <div className={css['sliders']}>
      <SelectField
        label="What is tried"
        value={field}
        options={TRIED_FIELDS.map((value) => ({ value, label: FIELDS[value] }))}
        onChange={(value) => setField(TRIED_FIELDS.find((one) => one === value) ?? 'basePct')}
      />
      {proposal.tiers.map(({ tier, terms }) => {
        const [was, is] = [now.get(tier.id) ?? null, terms[field]]
        return (
          <div key={tier.id} className={css['slide']}>
            <span className={css['slideName']}>{tier.name}</span>
            <span className={css['track']}>
              {was !== null && (
                <span
                  aria-hidden
                  className={css['was']}
                  style={{ left: `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${was / end})` }}
                />
              )}
              <Slider
                label={`${FIELDS[field]}, ${tier.name}`}
                // Not the one on its way, or letting go would change nothing.
                value={whatIf.settled(tier.id, field) ?? 0}
                max={end}
                step={0.5}
                valueText={is === null ? 'not set' : pctText(is)}
                onPreview={(pct) => whatIf.preview(pct === null ? null : { tierId: tier.id, field, pct })}
                onCommit={(pct) => whatIf.commit({ tierId: tier.id, field, pct })}
              />
            </span>
            <output className={css['slideValue']}>
              {was !== is && <span className={css['faint']}>{rate(was)} → </span>}
              <strong>{rate(is)}</strong>
            </output>
          </div>
        )
      })}
    </div>
  )
}

function rate(pct: number | null): string {
  return pct === null ? '–' : pctText(pct)
}
