import { Equal } from 'lucide-react'
import { useState } from 'react'
import type { WhatIf } from '#panels/incentives/whatif/useWhatIf.ts'
import css from '#panels/incentives/whatif/WhatIf.module.css'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useDerived, useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconTile } from '#ui/IconTile.tsx'

const FEW = 6
const NAMES_SAID = 6

/** What each partner gains or loses, take and MDF together, and what it costs us. */
export function WhoGains({ whatIf: { comparison, current } }: { readonly whatIf: WhatIf }) {
  const { records } = useOpenMap()
  const company = useDerived(companyOf)
  const [all, setAll] = useState(false)
  const { partners, better, worse, same, costChangeMinor } = comparison
  const changed = partners
    .filter(({ changeMinor }) => changeMinor !== 0)
    .toSorted((a, b) => Math.abs(b.changeMinor) - Math.abs(a.changeMinor))
  const end = Math.max(1, Math.abs(costChangeMinor), ...changed.map((one) => Math.abs(one.changeMinor)))
  const who = (id: string) => records.find('participant', id)
  const unchanged = partners.flatMap((one) => (one.changeMinor === 0 ? (who(one.partnerId)?.name ?? []) : []))
  return (
    <section className={css['part']} aria-label="Who gains, who pays">
      <h4 className={css['partTitle']}>
        Who gains, who pays
        <span className={css['faint']}>
          {better} better · {worse} worse · {same} the same
        </span>
      </h4>
      <ul className={css['gains']}>
        {(all ? changed : changed.slice(0, FEW)).map(({ partnerId, changeMinor }) => (
          <Gain
            key={partnerId}
            who={who(partnerId)}
            name={who(partnerId)?.name ?? '–'}
            minor={changeMinor}
            end={end}
            currency={current.currency}
          />
        ))}
        {unchanged.length > 0 && (
          <li className={css['unchanged']}>
            <Equal aria-hidden />
            <span>
              Same: {unchanged.slice(0, NAMES_SAID).join(', ')}
              {unchanged.length > NAMES_SAID && ` and ${unchanged.length - NAMES_SAID} more`}
            </span>
          </li>
        )}
        {costChangeMinor !== 0 && (
          <Gain
            who={company}
            name={company ? `We, ${company.name}` : 'We'}
            minor={-costChangeMinor}
            end={end}
            currency={current.currency}
          />
        )}
      </ul>
      {changed.length > FEW && (
        <Button size="s" tone="quiet" onClick={() => setAll(!all)}>
          {all ? `Show the first ${FEW}` : `Show all ${changed.length}`}
        </Button>
      )}
    </section>
  )
}

interface GainProps {
  readonly who: Participant | undefined
  readonly name: string
  readonly minor: number
  readonly end: number
  readonly currency: string
}

function Gain({ who, name, minor, end, currency }: GainProps) {
  return (
    <li className={css['gain']} data-tone={minor > 0 ? 'good' : 'bad'}>
      {who ? (
        <IconTile paths={KIND_ICONS[who.kind].paths} color={`--kind-${who.kind}`} size={20} />
      ) : (
        <span />
      )}
      <span className={css['gainName']} title={name}>
        {name}
      </span>
      <span className={css['barTrack']} aria-hidden>
        <span className={css['filled']} style={{ width: `${(100 * Math.abs(minor)) / end}%` }} />
      </span>
      <strong className={css['gainMoney']}>
        {minor > 0 ? '+' : '−'}
        {formatAmount(Math.abs(minor), currency)}
      </strong>
    </li>
  )
}
