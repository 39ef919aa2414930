import { pctText } from '#domain/incentives/pctText.ts'
import { type PartnerYear, partnerYears } from '#domain/incentives/partnerYears.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { amountsInForce } from '#domain/ledger/amountsInForce.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

/** The amount a flow has from the programme, and how it arises in words. */
export interface AmountReading {
  /** Minor units a year; `null` is unknown, and `words` say why. */
  readonly amountMinor: number | null
  readonly words: string
}

/** "Silver, 15 % of $310,000 won", or why the programme in force gives this flow nothing. */
export function amountWords(records: Records, flow: Flow): AmountReading {
  const amount = amountsInForce(records).get(flow.id)
  if (!amount) return { amountMinor: null, words: 'The programme sets no amount of this kind.' }
  const { amountMinor, why } = amount
  const programme = currentProgramme(records)
  const year = programme && partnerYears(records, programme.id).get(flow.to)
  const isRate = flow.kind === 'margin' || flow.kind === 'commission'
  if (amountMinor === null || !year || !isRate || amountMinor === 0) return { amountMinor, words: why }
  return { amountMinor, words: rateWords(year, currencyOf(records)) }
}

function rateWords({ tier, basis, volumeMinor, payouts }: PartnerYear, currency: string): string {
  const sold = `${formatAmount(volumeMinor, currency)} ${basis === 'deals' ? 'won in four quarters' : 'sold a year, by its payments'}`
  const name = tier.tier.name
  if (tier.rule.mode === 'flat') return `${name}, the fixed fee for each new customer, ${sold}.`
  const upliftMinor = payouts.reduce((sum, payout) => sum + payout.upliftMinor, 0)
  const uplift = upliftMinor > 0 ? `, with ${formatAmount(upliftMinor, currency)} for registered deals` : ''
  return `${name}, ${pctText(tier.rates.basePct)} base rate on ${sold}${uplift}.`
}
