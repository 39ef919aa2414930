import type { GuideBlock, GuideDocument, GuideSection } from '#domain/incentives/guide.ts'
import { METRIC_TITLES } from '#domain/incentives/metricWords.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import { plainRules } from '#domain/incentives/plainWords.ts'
import { programmeOf, type ProgrammeReading, type TierReading } from '#domain/incentives/programmeReading.ts'
import { TIER_FIELDS, type TierField } from '#domain/incentives/programmeFields.ts'
import { formatAmount } from '#domain/money/money.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import type { Records } from '#records/recordTable.ts'
import { REQUIREMENT_METRICS } from '#records/requirement.ts'

/**
 * The guide a partner is handed: tiers, what each pays in plain words, registration, MDF and payment. Our margin and
 * overhead are not in it. `null` where the programme is gone.
 */
export function programmeGuide(records: Records, programmeId: string): GuideDocument | null {
  const reading = programmeOf(records, programmeId)
  if (!reading) return null
  const company = companyOf(records)?.name
  return {
    title: company === undefined ? reading.programme.name : `${company}: ${reading.programme.name}`,
    sections: [
      section('How it works', [paragraph(MODE_SENTENCES[reading.programme.mode])]),
      section('Tiers at a glance', [tierTable(reading)]),
      ...reading.tiers.map((tier) => tierSection(reading, tier)),
      registrationSection(reading),
      mdfSection(reading),
      paymentSection(reading),
      section('Special cases', [list(lines(reading.programme.specialCases))]),
    ].filter(({ blocks }) => blocks.some((block) => !isEmpty(block))),
  }
}

const MODE_SENTENCES = {
  margin: 'You buy at a discount and sell in your own name: the discount is your margin.',
  commission: 'You bring us customers; we invoice them and pay you a commission.',
  flat: 'You bring us customers; we pay you a fixed fee for each new one.',
} as const

const BENEFITS: readonly TierField[] = [
  'leads',
  'partnerManager',
  'support',
  'training',
  'jointPr',
  'roadmapPreview',
  'executiveSponsor',
  'otherBenefits',
]

function tierTable({ tiers, currency }: ProgrammeReading): GuideBlock {
  const money = (minor: number | null) => (minor === null ? '–' : formatAmount(minor, currency))
  const pct = (value: number | null) => (value === null ? '–' : pctText(value))
  const rows: readonly (readonly string[])[] = [
    ...REQUIREMENT_METRICS.map((metric) => [
      METRIC_TITLES[metric],
      ...tiers.map(({ requirements }) => {
        const min = requirements.find((one) => one.metric === metric)?.min ?? null
        return metric === 'revenueMinor' ? money(min) : String(min ?? '–')
      }),
    ]),
    ['Base rate', ...tiers.map(({ terms }) => pct(terms.basePct))],
    ['Expansion', ...tiers.map(({ terms }) => pct(terms.expansionPct))],
    ['Renewals', ...tiers.map(({ terms }) => pct(terms.renewalPct))],
    ['Fee per new customer', ...tiers.map(({ terms }) => money(terms.flatFeeMinor))],
    ['MDF per quarter', ...tiers.map(({ terms }) => money(terms.mdfQuarterMinor))],
    ...BENEFITS.map((field) => [
      TIER_FIELDS[field].title,
      ...tiers.map(({ terms }) => String(terms[field] ?? '') || '–'),
    ]),
  ]
  return {
    kind: 'table',
    head: ['', ...tiers.map(({ tier }) => tier.name)],
    rows: rows.filter((row) => row.slice(1).some((cell) => cell !== '–')),
  }
}

function tierSection(reading: ProgrammeReading, tier: TierReading): GuideSection {
  return section(tier.tier.name, [list(plainRules(reading, tier).map(({ text }) => text))])
}

function registrationSection({ programme, tiers, currency }: ProgrammeReading): GuideSection {
  const smallest = tiers.flatMap(({ rule }) => (rule.dealReg ? [rule.dealReg.minDealMinor ?? 0] : []))
  if (smallest.length === 0) return section('Deal registration', [])
  const from = Math.min(...smallest)
  return section('Deal registration', [
    list([
      ...(from > 0 ? [`Register deals of ${formatAmount(from, currency)} or more.`] : []),
      'A registration counts if we approve it before our own sellers work the account.',
      ...(programme.regDays === null ? [] : [`It is open for ${programme.regDays} days.`]),
      ...(programme.regConditions === '' ? [] : [programme.regConditions]),
    ]),
  ])
}

function mdfSection({ programme, tiers }: ProgrammeReading): GuideSection {
  if (!tiers.some(({ terms }) => terms.mdfQuarterMinor)) return section('Market development funds', [])
  return section('Market development funds', [
    list([
      `We fund: ${programme.mdfTypes.join(', ')}.`,
      'The activity is aimed at one of our segments and says how it will be measured.',
      `We expect ${programme.mdfMinPipelineRatio} times the request in pipeline.`,
      `You pay at least ${pctText(programme.mdfMinPartnerSharePct)} of the cost yourself.`,
      `Proof is due ${programme.mdfProofDays} days after the end; before that the next request waits.`,
    ]),
  ])
}

function paymentSection({ programme, currency }: ProgrammeReading): GuideSection {
  const { paymentRhythm, paymentDays, paidOn, minPayoutMinor, exclusivity, graceQuarters } = programme
  const period = paymentRhythm === 'monthly' ? 'month' : 'quarter'
  return section('Payment and terms', [
    list([
      `Paid ${paymentDays} days after the end of the ${period}, on ${paidOn === 'cash' ? 'cash received' : 'booking'}.`,
      ...(minPayoutMinor === null
        ? []
        : [`Less than ${formatAmount(minPayoutMinor, currency)} is carried over to the next ${period}.`]),
      'Refunds are taken back at the rates of the original deal.',
      `Tiers are looked at each quarter over the last four quarters: up at once, down after ${graceQuarters} ${graceQuarters === 1 ? 'quarter' : 'quarters'} of grace.`,
      ...(exclusivity === '' ? [] : [`Exclusivity: ${exclusivity}`]),
    ]),
  ])
}

function section(heading: string, blocks: readonly GuideBlock[]): GuideSection {
  return { heading, blocks }
}

function paragraph(text: string): GuideBlock {
  return { kind: 'paragraph', text }
}

function list(items: readonly string[]): GuideBlock {
  return { kind: 'list', items }
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function isEmpty(block: GuideBlock): boolean {
  if (block.kind === 'paragraph') return block.text === ''
  return block.kind === 'list' ? block.items.length === 0 : block.rows.length === 0
}
