import { changeOf } from '#domain/figures/changeOf.ts'
import { figureText, shownNumber } from '#domain/figures/figureText.ts'
import { activePartners } from '#domain/metrics/activePartners.ts'
import { attachRate } from '#domain/metrics/attachRate.ts'
import { involvedRevenue } from '#domain/metrics/involvedRevenue.ts'
import { involvedRevenueShare } from '#domain/metrics/involvedRevenueShare.ts'
import type { MetricCard } from '#domain/metrics/metricCard.ts'
import { currencyIn, type Programme } from '#domain/metrics/programme.ts'
import { programmeRoi } from '#domain/metrics/programmeRoi.ts'
import { nameIn, sourcedByPartner } from '#domain/metrics/revenueConcentration.ts'
import { revenuePerPartner } from '#domain/metrics/revenuePerPartner.ts'
import { signedPartners } from '#domain/metrics/partnerCounts.ts'
import { sourcedRevenue } from '#domain/metrics/sourcedRevenue.ts'
import { sourcedRevenueShare } from '#domain/metrics/sourcedRevenueShare.ts'
import { wonTotal } from '#domain/metrics/wonTotal.ts'

/** A piece of a paragraph; strong ones are the figures one looks for. */
export interface TextRun {
  readonly text: string
  readonly strong: boolean
}

export type Paragraph = readonly TextRun[]

/**
 * The quarter for the board, in plain sentences made of the figures: revenue, partners, and what to watch. What is not
 * known is told as unknown. `cards` are those of the headline metrics, for targets and what is missing; `earlier` is what
 * the quarter compared with is called.
 */
export function boardText(
  now: Programme,
  before: Programme | null,
  cards: readonly MetricCard[],
  earlier = 'last quarter',
): readonly Paragraph[] {
  const world = {
    now,
    before,
    cards,
    compared: (value: number, then: number | null) => comparedWith(value, then, earlier),
    shown: (minor: number | null) => figureText(minor, 'money', currencyIn(now)),
  }
  return [revenueParagraph(world), partnerParagraph(world), watchParagraph(world)].filter(
    (paragraph) => paragraph.length > 0,
  )
}

/** The same without emphasis, a paragraph a line, to be copied. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n')
}

interface World {
  readonly now: Programme
  readonly before: Programme | null
  readonly cards: readonly MetricCard[]
  shown(minor: number | null): string
  compared(value: number, then: number | null): string
}

function revenueParagraph({ now, before, cards, shown, compared }: World): Paragraph {
  const period = now.label ?? 'this period'
  const { value: sourced } = sourcedRevenue.measure(now)
  if (sourced === null)
    return written(
      `What partners sourced in ${period} is not known: no deals are entered and no figure is typed.`,
    )
  const earlier = before ? sourcedRevenue.measure(before).value : null
  const { value: involved } = involvedRevenue.measure(now)
  const total = wonTotal(now)
  const [share, involvedShare] = [
    sourcedRevenueShare.measure(now).value,
    involvedRevenueShare.measure(now).value,
  ]
  return written(
    `In ${period} partners sourced ${strong(shown(sourced))}${compared(sourced, earlier)}`,
    share === null
      ? `; what we won in all is ${total === null ? 'not known' : shown(total)}.`
      : `${earlier === null ? ',' : ' and'} ${strong(percent(share))} of the ${shown(total)} we won${aimOf(cards, sourcedRevenueShare.id)}.`,
    now.dealsKept === false
      ? ' In how much they took part is not known without deals.'
      : ` They took part in ${strong(shown(involved))}${involvedShare === null ? '' : `, ${strong(percent(involvedShare))}`}${attachWords(now, cards)}.`,
  )
}

function attachWords(now: Programme, cards: readonly MetricCard[]): string {
  const { value, detail } = attachRate.measure(now)
  if (value === null) return ''
  return `, and in ${detail}: attach rate ${strong(percent(value))}${aimOf(cards, attachRate.id)}`
}

function partnerParagraph({ now, before, cards, shown, compared }: World): Paragraph {
  const signed = signedPartners(now).length
  if (signed === 0) return written('No partner has signed yet.')
  const active = activePartners.measure(now).value ?? 0
  const each = revenuePerPartner.measure(now).value
  const eachBefore = before ? revenuePerPartner.measure(before).value : null
  const roi = programmeRoi.measure(now)
  const aim = cards.find(({ metric }) => metric.id === revenuePerPartner.id)?.target ?? null
  const against =
    each === null || aim === null ? '' : `, ${each < aim ? 'under' : 'at or above'} the ${shown(aim)} target`
  return written(
    `${strong(`${active} of ${signed}`)} signed ${signed === 1 ? 'partner is' : 'partners are'} active.`,
    each === null ? '' : ` Each brought ${strong(shown(each))}${compared(each, eachBefore)}${against}.`,
    roi.value === null
      ? ''
      : ` The programme returned ${strong(figureText(roi.value, 'ratio', currencyIn(now)))} on ${shown(now.programmeCostMinor ?? null)}.`,
  )
}

function watchParagraph({ now, cards }: World): Paragraph {
  const shares = sourcedByPartner(now)
  const total = shares.reduce((sum, { revenueMinor }) => sum + Math.max(0, revenueMinor), 0)
  const nameOf = nameIn(now)
  const [largest] = shares
  const watched = [
    largest && total > 0 && largest.revenueMinor / total >= 0.3
      ? `${nameOf(largest.id)} brings ${strong(percent((largest.revenueMinor / total) * 100))} of sourced revenue`
      : null,
    total > 0
      ? silentWords(shares.filter(({ revenueMinor }) => revenueMinor <= 0).map(({ id }) => nameOf(id)))
      : null,
  ].filter((words) => words !== null)
  const unknown = cards.filter(({ value }) => value === null).map(({ metric }) => metric.title)
  const isUnknown = unknown.length === 1 ? 'is unknown' : 'are unknown'
  return written(
    watched.length === 0 ? '' : `Watch: ${watched.join(', and ')}.`,
    unknown.length === 0 ? '' : `${watched.length === 0 ? '' : ' '}${listed(unknown)} ${isUnknown}.`,
  )
}

/** Three names at most: a board reads no list of fifty. */
function silentWords(names: readonly string[]): string | null {
  if (names.length === 0) return null
  return names.length <= 3
    ? `${listed(names)} sourced nothing`
    : `${names.length} signed partners sourced nothing`
}

/** ", 30 % more than last quarter"; empty where there is nothing to compare. */
function comparedWith(now: number, before: number | null, earlier: string): string {
  const pct = changeOf(now, before)
  if (pct === null) return ''
  const size = shownNumber(Math.abs(pct))
  return size === '0'
    ? `, as ${earlier}`
    : `, ${strong(`${size} % ${pct > 0 ? 'more' : 'less'}`)} than ${earlier}`
}

function aimOf(cards: readonly MetricCard[], id: string): string {
  const card = cards.find(({ metric }) => metric.id === id)
  return card && card.target !== null ? ` (${card.targetText.toLowerCase()})` : ''
}

function percent(value: number): string {
  return figureText(value, 'percent', '')
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** Stands round what is strong until the runs are cut; nobody types it into a name. */
const MARK = '\u0002'

function strong(text: string): string {
  return `${MARK}${text}${MARK}`
}

/** Runs out of pieces with strong parts in them. */
function written(...pieces: readonly string[]): Paragraph {
  return pieces
    .join('')
    .split(MARK)
    .map((text, place) => ({ text, strong: place % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
