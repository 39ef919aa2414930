import { type BreakPoint, type BreakWeights, breakWeight, breakWeightByC } from '#domain/ipp/breakWeight.ts'
import { isRefusal, type Refusal } from '#domain/refusal.ts'
import type { RankedFit } from '#domain/ipp/rank.ts'
import { type ScoreTableInput, scoreTable } from '#domain/ipp/scoreTable.ts'
import { isWithinRounding, shownScore } from '#domain/ipp/shownScore.ts'
import { EQUAL_WITHIN, GROUP_NAMES, type IppCriterion } from '#domain/ipp/table.ts'

export interface NamedCriterion extends IppCriterion {
  readonly name: string
}

export interface WhyItLeadsInput extends ScoreTableInput {
  readonly criteria: readonly NamedCriterion[]
}

/**
 * Why the first partner is first and what would change that, as sentences with the most telling one first (rules.md
 * §3). A tie is called when the lead is within rounding. Refuses a faulty table: see checkTable.
 */
export function whyItLeads(input: WhyItLeadsInput): readonly string[] | Refusal {
  const table = scoreTable(input)
  if (isRefusal(table)) return table
  const ranked = table.results.filter(({ rank }) => rank !== null)
  const [first, second] = ranked
  if (!first) return ['Nobody is ranked yet: every partner is out or too little rated.']
  const level = ranked.filter((one) => isWithinRounding(first.score ?? 0, one.score ?? 0))
  if (level.length > 1) return [tieSentence(level), ...openRanges(first, table.results)]
  return [
    leadSentence(first, second),
    ...weightSentences(input, first, ranked),
    ...openRanges(first, table.results),
  ]
}

function tieSentence(level: readonly RankedFit[]): string {
  const points = [...new Set(level.map(({ score }) => shownScore(score ?? 0)))].join('–')
  return `${listed(level.map(({ name }) => name))} are level at ${points}: the lead is within rounding.`
}

function leadSentence(first: RankedFit, second: RankedFit | undefined): string {
  const points = shownScore(first.score ?? 0)
  if (!second) return `${first.name} leads with ${points}: nobody else is ranked.`
  return `${first.name} leads with ${points}, before ${second.name} with ${shownScore(second.score ?? 0)}.`
}

/** The C first, then the criterion: the coarser answer is the one people talk about. */
function weightSentences(
  input: WhyItLeadsInput,
  first: RankedFit,
  ranked: readonly RankedFit[],
): readonly string[] {
  if (ranked.length < 2) return []
  // Only the ranked ones can lead, whatever the others score.
  const among = {
    ...input,
    candidates: input.candidates.filter(({ id }) => ranked.some((one) => one.id === id)),
  }
  const byC = breakWeightByC(among)
  const byCriterion = breakWeight(among)
  if (isRefusal(byC) || isRefusal(byCriterion)) return []
  const names = new Map(input.candidates.map(({ id, name }) => [id, name]))
  const left = byCriterion.excluded.map((id) => names.get(id) ?? id)
  if (byCriterion.leader !== first.id || left.length >= ranked.length - 1)
    return [`It cannot be told which weight would change that: ${listed(left)} ${UNRATED}.`]
  const criterionNames = new Map(input.criteria.map(({ id, name }) => [id, name]))
  const told = [
    unlessSentence(first.name, byC, (id) => GROUP_NAMES[id], names),
    unlessSentence(first.name, byCriterion, (id) => criterionNames.get(id) ?? id, names),
  ].filter((sentence) => sentence !== null)
  const sentences =
    told.length > 0
      ? [...new Set(told)]
      : [`No weight of a single criterion takes the lead from ${first.name}.`]
  return left.length > 0 ? [...sentences, `Not compared by weight: ${listed(left)} ${UNRATED}.`] : sentences
}

const UNRATED = 'without a rating on every criterion'

function unlessSentence<Id extends string>(
  leader: string,
  { criteria, mostSensitive }: BreakWeights<Id>,
  nameOf: (id: Id) => string,
  names: ReadonlyMap<string, string>,
): string | null {
  const point = criteria.find(({ criterion }) => criterion === mostSensitive)
  if (!point || point.changesAtPct === null || point.rival === null) return null
  const rival = names.get(point.rival) ?? point.rival
  return `${leader} leads unless ${nameOf(point.criterion)} ${weighs(point, point.changesAtPct)}; then ${rival} is level.`
}

function weighs({ currentPct }: BreakPoint, at: number): string {
  if (at >= 100 - EQUAL_WITHIN) return `is all that counts (now ${percent(currentPct)})`
  if (at <= EQUAL_WITHIN) return `counts for nothing (now ${percent(currentPct)})`
  const digits = shownScore(at) === shownScore(currentPct) ? 1 : 0
  const than = at > currentPct ? 'more' : 'less'
  return `weighs ${than} than ${percent(at, digits)} (now ${percent(currentPct, digits)})`
}

/** What the missing ratings could still do: the leader's own, and those that could carry others past it. */
function openRanges(first: RankedFit, results: readonly RankedFit[]): readonly string[] {
  const own = first.low === first.high ? [] : [`${first.name} itself ${liesBetween(first)}.`]
  const open = results.filter(
    ({ id, status, low, high }) =>
      id !== first.id && status !== 'out' && low !== high && (high ?? 0) > (first.score ?? 0) + EQUAL_WITHIN,
  )
  const [one, ...others] = open
  if (!one) return own
  if (others.length === 0) return [...own, `${one.name} could still lead: it ${liesBetween(one)}.`]
  const few = open.slice(0, MOST_NAMED).map(({ name }) => name)
  const rest = open.length > MOST_NAMED ? [`${open.length - MOST_NAMED} more`] : []
  return [...own, `${listed([...few, ...rest])} could still lead once their missing ratings are in.`]
}

const MOST_NAMED = 3

function liesBetween({ low, high }: RankedFit): string {
  return `lies between ${shownScore(low ?? 0)} and ${shownScore(high ?? 0)} while ratings are missing`
}

function percent(amount: number, digits = 0): string {
  return `${digits === 0 ? shownScore(amount) : amount.toFixed(digits)} %`
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
