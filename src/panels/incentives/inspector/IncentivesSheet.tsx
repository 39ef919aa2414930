import { ReceiptText } from 'lucide-react'
import { compactAmount, formatAmount } from '#domain/money/money.ts'
import css from '#panels/incentives/inspector/IncentivesTab.module.css'
import type { PartnerIncentives } from '#panels/incentives/inspector/partnerIncentives.ts'
import { TierProgress } from '#panels/incentives/inspector/TierProgress.tsx'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Tier, take, what it is made of, MDF and net value of one partner. */
export function IncentivesSheet({ reading }: { readonly reading: PartnerIncentives }) {
  const session = useSession()
  const { partner, year, currency, mdf } = reading
  return (
    <div className={css['sheet']}>
      <TierProgress reading={reading} />
      <section className={css['box']} aria-label="Take this year">
        <h3 className={css['boxTitle']}>Take this year</h3>
        <p className={css['take']}>{year.basis === null ? '–' : formatAmount(year.takeMinor, currency)}</p>
        <p className={css['soft']}>{BASIS_WORDS[year.basis ?? 'none']}</p>
        <Quarters reading={reading} />
        <Earned reading={reading} />
      </section>
      <section className={css['box']} aria-label="Market development funds">
        <h3 className={css['boxTitle']}>Market development funds</h3>
        <p className={css['line']}>
          <span>Left in {mdf.quarter.label}</span>
          <strong>
            {mdf.allowanceMinor === 0 ? 'none in this tier' : formatAmount(mdf.leftMinor, currency)}
          </strong>
        </p>
        {mdf.allowanceMinor > 0 && (
          <p className={css['soft']}>
            {formatAmount(mdf.usedMinor, currency)} of {formatAmount(mdf.allowanceMinor, currency)} approved.
          </p>
        )}
      </section>
      <NetValue reading={reading} />
      <Button
        size="s"
        icon={<ReceiptText />}
        onClick={() => {
          session.lookAt('incentives', { view: 'statements', partnerId: partner.id, programmeId: null })
          session.visit('incentives')
        }}
      >
        Open its statement
      </Button>
    </div>
  )
}

const BASIS_WORDS = {
  deals: 'From its deals of the last four quarters.',
  payments: 'From its yearly payments on the map, as it has no deals.',
  none: 'It has neither deals nor payments of known amount.',
} as const

/** A bar per quarter beside its figure; none where the take comes from yearly payments. */
function Quarters({ reading: { year, currency } }: { readonly reading: PartnerIncentives }) {
  const most = Math.max(1, ...year.quarters.map(({ payout }) => payout.partnerTakeMinor))
  if (year.quarters.length === 0) return null
  return (
    <ul className={css['quarters']} aria-label="Take per quarter">
      {year.quarters.map(({ quarter, payout: { partnerTakeMinor: minor } }) => (
        <li key={quarter.label} className={css['quarter']}>
          <span className={css['soft']}>{quarter.label}</span>
          <span className={css['track']} aria-hidden>
            <span className={css['fill']} style={{ width: `${(100 * Math.max(0, minor)) / most}%` }} />
          </span>
          <span className={css['figure']}>{compactAmount(minor, currency)}</span>
        </li>
      ))}
    </ul>
  )
}

function Earned({ reading: { earned, currency } }: { readonly reading: PartnerIncentives }) {
  if (earned.length === 0) return null
  return (
    <ul className={css['lines']} aria-label="What it earns">
      {earned.map(({ name, minor }) => (
        <li key={name} className={css['line']}>
          <span>{name}</span>
          <span>{formatAmount(minor, currency)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Money and all else that comes in and goes out: what is in it for them. */
function NetValue({ reading: { net, currency } }: { readonly reading: PartnerIncentives }) {
  if (!net) return null
  const isPoor = net.cashNet + net.marginReceived - net.marginGranted <= 0 && net.weightIn <= net.weightOut
  const unknown = net.unknownAmounts
  const lines = [
    ['Cash in, a year', formatAmount(net.cashIn, currency)],
    ['Cash out, a year', formatAmount(net.cashOut, currency)],
    ['Margin kept', formatAmount(net.marginReceived, currency)],
    ['All else, by importance', `gets ${net.weightIn}, gives ${net.weightOut}`],
  ] as const
  return (
    <section className={css['box']} aria-label="Net value">
      <h3 className={css['boxTitle']}>What is in it for them?</h3>
      {lines.map(([name, figure]) => (
        <p key={name} className={css['line']}>
          <span>{name}</span>
          <span>{figure}</span>
        </p>
      ))}
      <p className={css['line']} data-poor={isPoor}>
        <strong>Net cash</strong>
        <strong>{formatAmount(net.cashNet, currency)}</strong>
      </p>
      {isPoor && <p className={css['poor']}>It gets no more than it gives: why should it stay?</p>}
      {unknown > 0 && (
        <p className={css['soft']}>
          {unknown} {unknown === 1 ? 'flow of money has' : 'flows of money have'} no amount and{' '}
          {unknown === 1 ? 'is' : 'are'} not counted.
        </p>
      )}
    </section>
  )
}
