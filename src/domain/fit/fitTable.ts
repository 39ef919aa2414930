import { BAND_LIMITS } from '#domain/ipp/band.ts'
import { checkTable } from '#domain/ipp/checkTable.ts'
import { fit } from '#domain/ipp/fit.ts'
import { rank, type RankedFit } from '#domain/ipp/rank.ts'
import { isRefusal, type Refusal } from '#domain/refusal.ts'
import type { IppCandidate, Rating } from '#domain/ipp/table.ts'
import type { NamedCriterion } from '#domain/ipp/whyItLeads.ts'
import { criteriaOf, shownEvaluation } from '#domain/fit/profiles.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import { ratingId } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/** One round of scoring as the rules of domain/ipp want it. */
export interface FitInput {
  readonly criteria: readonly NamedCriterion[]
  readonly candidates: readonly IppCandidate[]
}

/**
 * The partners of the map: who is scored, by name. The same list as before as long as nobody of the map has changed,
 * because sorting hundreds of names costs more than a figure that is typed may.
 */
export function partnersOf(records: Pick<Records, 'all'>): readonly Participant[] {
  const everybody = [...records.all('participant')]
  const known = sortedPartners.get(records)
  if (known && isSameList(known.everybody, everybody)) return known.partners
  const partners = everybody
    .filter(({ kind }) => isPartnerKind(kind))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
  sortedPartners.set(records, { everybody, partners })
  return partners
}

interface Sorted {
  readonly everybody: readonly Participant[]
  readonly partners: readonly Participant[]
}

const sortedPartners = new WeakMap<object, Sorted>()

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}

/** A criterion record as the rules read it. */
export function ippCriterion({ id, name, group, weight, knockoutMin }: Criterion): NamedCriterion {
  return { id, name, c: group, weight, knockoutMin }
}

/** A partner with its ratings by criterion id; what is not rated is left out. Costs one look-up per criterion. */
export function candidateOf(
  records: Pick<Records, 'find'>,
  evaluationId: string,
  { id, name }: Pick<Participant, 'id' | 'name'>,
  criteria: readonly { readonly id: string }[],
): IppCandidate {
  const ratings = new Map<string, Rating>()
  for (const criterion of criteria) {
    const rating = records.find('rating', ratingId(evaluationId, id, criterion.id))
    if (rating && rating.value !== null) ratings.set(criterion.id, rating.value)
  }
  return { id, name, ratings }
}

/** Everything one round says, as input for the rules: the scores, the robustness, why the first one leads. */
export function fitInput(
  records: Records,
  { id, profileId }: Pick<Evaluation, 'id' | 'profileId'>,
  partners: readonly Participant[] = partnersOf(records),
): FitInput {
  const criteria = criteriaOf(records, profileId).map(ippCriterion)
  return { criteria, candidates: partners.map((partner) => candidateOf(records, id, partner, criteria)) }
}

/** Scores, bands and ranks of one round by participant id (rules.md §3); a refusal where the criteria are faulty. */
export function fitTable(
  records: Records,
  evaluation: Pick<Evaluation, 'id' | 'profileId'>,
): ReadonlyMap<string, RankedFit> | Refusal {
  const { criteria, candidates } = fitInput(records, evaluation)
  const refusal = checkTable(criteria, candidates)
  if (refusal) return refusal
  const fits = candidates.map((candidate) => fit(criteria, candidate, BAND_LIMITS))
  return new Map(rank(fits).map((one) => [one.id, one]))
}

/** The scores that the map shows by participant id; empty while nothing has been scored. */
export function shownFits(records: Records): ReadonlyMap<string, RankedFit> {
  const evaluation = shownEvaluation(records)
  const table = evaluation && fitTable(records, evaluation)
  return table === null || isRefusal(table) ? NOBODY : table
}

const NOBODY: ReadonlyMap<string, RankedFit> = new Map()
