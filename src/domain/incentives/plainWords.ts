import { deedFor } from '#domain/incentives/metricWords.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import type { ProgrammeReading, TierReading } from '#domain/incentives/programmeReading.ts'
import type { PayMode } from '#domain/incentives/terms.ts'
import { exact, plus, toNumber } from '#domain/money/exact.ts'
import { formatAmount } from '#domain/money/money.ts'

/** One rule of a tier as a partner would tell it: "do X, get Y". */
export interface PlainRule {
  readonly id: PlainRuleId
  readonly text: string
  readonly words: number
  /** Over 40 words: a hint that nobody will remember it (rules.md §5). */
  readonly long: boolean
}

export type PlainRuleId =
  | 'tier'
  | 'registration'
  | 'expansion'
  | 'renewal'
  | 'rebate'
  | 'accelerator'
  | 'quotaBonus'
  | 'retention'
  | 'certification'
  | 'spiff'
  | 'mdf'

export const MOST_WORDS = 40

/** The rules of a tier in plain words, in the order in which they are paid; parts that are switched off say nothing. */
export function plainRules(
  { programme, currency }: ProgrammeReading,
  tier: TierReading,
): readonly PlainRule[] {
  const money = (minor: number) => formatAmount(minor, currency)
  const sentences: readonly (readonly [PlainRuleId, string | null])[] = [
    ['tier', tierSentence(tier, currency)],
    ['registration', registrationSentence(tier, money)],
    ['expansion', expansionSentence(tier)],
    ['renewal', renewalSentence(tier)],
    ['rebate', rebateSentence(tier, money)],
    ['accelerator', acceleratorSentence(tier, money)],
    ['quotaBonus', quotaSentence(tier, money)],
    ['retention', retentionSentence(tier, money)],
    ['certification', certificationSentence(tier, money)],
    ['spiff', spiffSentence(tier, money)],
    ['mdf', mdfSentence(tier, programme.mdfMinPartnerSharePct, money)],
  ]
  return sentences.flatMap(([id, text]) => (text === null ? [] : [plainRule(id, text)]))
}

/** All rules of a tier as one text, with its words counted. */
export function tierInWords(reading: ProgrammeReading, tier: TierReading): PlainRule {
  return plainRule(
    'tier',
    plainRules(reading, tier)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** Words as a reader counts them: "20 %" is one, "$10,000" is one. */
export function wordCount(text: string): number {
  return text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function plainRule(id: PlainRuleId, text: string): PlainRule {
  const words = wordCount(text)
  return { id, text, words, long: words > MOST_WORDS }
}

type Money = (minor: number) => string

const KEEP: Readonly<Record<PayMode, string>> = { margin: 'keep', commission: 'earn', flat: 'get' }

function tierSentence({ requirements, terms, rule, rates }: TierReading, currency: string): string {
  const deeds = requirements.map(({ metric, min }) => deedFor(metric, min, currency))
  const how = deeds.length === 0 ? 'sign the agreement' : listed(deeds, terms.needs === 'any' ? 'or' : 'and')
  const what =
    rule.mode === 'flat'
      ? `${formatAmount(rates.flatFeeMinor ?? 0, currency)} for each new customer`
      : `${pctText(capped(rates.basePct, rule.maxRatePct))} of every new deal`
  return `${sentenceCase(how)}: you ${KEEP[rule.mode]} ${what}.`
}

function registrationSentence({ rule, rates }: TierReading, money: Money): string | null {
  if (!rule.dealReg || rule.mode === 'flat') return null
  const { upliftPct, minDealMinor = 0 } = rule.dealReg
  const before = capped(rates.basePct, rule.maxRatePct)
  const after = capped(toNumber(plus(exact(rates.basePct), exact(upliftPct))), rule.maxRatePct)
  if (after === before) return null
  const size = minDealMinor > 0 ? ` of ${money(minDealMinor)} or more` : ''
  return `Register a new deal${size} and you ${KEEP[rule.mode]} ${pctText(after)} instead of ${pctText(before)}.`
}

function expansionSentence({ rule, rates }: TierReading): string | null {
  if (rule.mode === 'flat' || rates.expansionPct === undefined || rates.expansionPct === rates.basePct)
    return null
  return `Sell more to a customer you have and you ${KEEP[rule.mode]} ${pctText(rates.expansionPct)}.`
}

function renewalSentence({ rule, rates }: TierReading): string | null {
  if (rule.mode === 'flat' || !rates.renewalPct) return null
  return `Renew a customer and you ${KEEP[rule.mode]} ${pctText(rates.renewalPct)}.`
}

function rebateSentence({ rule }: TierReading, money: Money): string | null {
  if (!rule.rebate) return null
  const { type, basis, brackets } = rule.rebate
  const steps = brackets.map(
    ({ fromMinor, pct }) => `${pctText(pct)} ${type === 'whole' ? 'from' : 'over'} ${money(fromMinor)}`,
  )
  const on = type === 'whole' ? ' of everything' : ''
  return `Sell more in a ${basis === 'ytd' ? 'year' : 'quarter'} and you get back ${listed(steps, 'and')}${on}.`
}

function acceleratorSentence({ rule }: TierReading, money: Money): string | null {
  if (!rule.accelerator) return null
  const { targetMinor, triggerPct = 0, pct } = rule.accelerator
  const over = triggerPct > 0 ? ` by ${pctText(triggerPct)}` : ''
  return `Beat ${money(targetMinor)} in a quarter${over} and you get ${pctText(pct)} more on all above it.`
}

function quotaSentence({ rule }: TierReading, money: Money): string | null {
  if (!rule.quotaBonus) return null
  return `Reach ${money(rule.quotaBonus.targetMinor)} in a quarter and you get ${money(rule.quotaBonus.bonusMinor)} on top.`
}

function retentionSentence({ rule }: TierReading, money: Money): string | null {
  if (!rule.retention) return null
  const { pct = 0, perCustomerMinor = 0 } = rule.retention
  const gets = [
    ...(pct > 0 ? [`${pctText(pct)} of the renewal`] : []),
    ...(perCustomerMinor > 0 ? [money(perCustomerMinor)] : []),
  ]
  return gets.length === 0 ? null : `Keep a customer and you get ${listed(gets, 'and')}.`
}

function certificationSentence({ rule }: TierReading, money: Money): string | null {
  if (!rule.certification) return null
  const { perPersonMinor, maxPeople } = rule.certification
  const most = maxPeople === undefined ? '' : `, up to ${maxPeople} a quarter`
  return `Certify a person and you get ${money(perPersonMinor)}${most}.`
}

function spiffSentence({ rule }: TierReading, money: Money): string | null {
  if (!rule.spiff) return null
  const { perDealMinor, minDealMinor = 0 } = rule.spiff
  const size = minDealMinor > 0 ? ` of ${money(minDealMinor)} or more` : ''
  return `Close a deal${size} and your seller gets ${money(perDealMinor)}.`
}

function mdfSentence({ terms }: TierReading, ownSharePct: number, money: Money): string | null {
  const { mdfQuarterMinor } = terms
  if (!mdfQuarterMinor) return null
  const own = ownSharePct > 0 ? `, pay ${pctText(ownSharePct)} of it yourself` : ''
  return `Plan a campaign${own} and prove it, and we fund up to ${money(mdfQuarterMinor)} a quarter.`
}

function capped(pct: number, maxPct = 100): number {
  return Math.min(pct, maxPct)
}

function listed(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
