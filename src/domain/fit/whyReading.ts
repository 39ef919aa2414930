import { fitInput } from '#domain/fit/fitTable.ts'
import type { Band } from '#domain/ipp/band.ts'
import { type BreakWeights, breakWeight, breakWeightByC } from '#domain/ipp/breakWeight.ts'
import type { RankedFit } from '#domain/ipp/rank.ts'
import { scoreTable } from '#domain/ipp/scoreTable.ts'
import { isWithinRounding } from '#domain/ipp/shownScore.ts'
import { GROUP_NAMES } from '#domain/ipp/table.ts'
import { whyItLeads } from '#domain/ipp/whyItLeads.ts'
import { isRefusal, type Refusal } from '#domain/refusal.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Records } from '#records/recordTable.ts'

/** Why the first partner of a round is first. */
export interface WhyReading {
  /** The most telling one first; the fault alone where the criteria are faulty. */
  readonly sentences: readonly string[]
  /** In display order: the ranked ones, then thin, then out. */
  readonly order: readonly RankedPartner[]
  /** How far each weight is from one that would change the lead; empty where that cannot be told. */
  readonly byC: readonly WeightShift[]
  readonly byCriterion: readonly WeightShift[]
}

export interface RankedPartner {
  readonly id: string
  readonly name: string
  readonly rank: number | null
  readonly band: Band
}

/** A share of all weights, now and where the lead changes; percents. */
export interface WeightShift {
  readonly id: string
  readonly name: string
  readonly nowPct: number
  /** `null` where no weight of it lets anybody catch up. */
  readonly changesAtPct: number | null
  /** Who is level then. */
  readonly rival: string | null
}

/** Reads a round by the rules of rules.md §3; it looks through all ratings, so it is for when editing pauses. */
export function whyReading(records: Records, evaluation: Pick<Evaluation, 'id' | 'profileId'>): WhyReading {
  const input = fitInput(records, evaluation)
  const sentences = whyItLeads(input)
  const table = scoreTable(input)
  if (isRefusal(sentences) || isRefusal(table)) {
    const fault = isRefusal(sentences) ? sentences.fault : ''
    return { sentences: [fault], order: [], byC: [], byCriterion: [] }
  }
  const ranked = table.results.filter(({ rank }) => rank !== null)
  const order = table.results.map(({ id, name, rank, band }) => ({ id, name, rank, band }))
  if (!isClearLead(ranked)) return { sentences, order, byC: [], byCriterion: [] }
  const ids = new Set(ranked.map(({ id }) => id))
  // Only the ranked ones can lead, whatever the others score.
  const among = { ...input, candidates: input.candidates.filter(({ id }) => ids.has(id)) }
  const names = new Map(input.candidates.map(({ id, name }) => [id, name]))
  const criterionNames = new Map(input.criteria.map(({ id, name }) => [id, name]))
  const leader = ranked[0]?.id
  return {
    sentences,
    order,
    byC: shifts(breakWeightByC(among), leader, (id) => GROUP_NAMES[id], names),
    byCriterion: shifts(breakWeight(among), leader, (id) => criterionNames.get(id) ?? id, names),
  }
}

/** Where the lead is within rounding any weight may turn it, and bars would pretend otherwise. */
function isClearLead([first, second]: readonly RankedFit[]): boolean {
  return first !== undefined && second !== undefined && !isWithinRounding(first.score ?? 0, second.score ?? 0)
}

/** Nothing where another than the leader is compared, because the leader lacks a rating. */
function shifts<Id extends string>(
  found: BreakWeights<Id> | Refusal,
  leader: string | undefined,
  nameOf: (id: Id) => string,
  names: ReadonlyMap<string, string>,
): readonly WeightShift[] {
  if (isRefusal(found) || found.leader !== leader) return []
  return found.criteria.map(({ criterion, currentPct, changesAtPct, rival }) => ({
    id: criterion,
    name: nameOf(criterion),
    nowPct: currentPct,
    changesAtPct,
    rival: rival === null ? null : (names.get(rival) ?? rival),
  }))
}
