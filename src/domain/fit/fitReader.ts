import { BAND_LIMITS } from '#domain/ipp/band.ts'
import { checkTable } from '#domain/ipp/checkTable.ts'
import { type Fit, fit, type Verdict, verdict } from '#domain/ipp/fit.ts'
import { candidateOf, ippCriterion } from '#domain/fit/fitTable.ts'
import { criteriaOf, shownEvaluation } from '#domain/fit/profiles.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import type { Profile } from '#records/profile.ts'
import type { Records } from '#records/recordTable.ts'

/** Reads one partner's fit in the round that the map shows. Another object whenever that may have changed for all. */
export interface FitReader {
  readonly evaluation: Evaluation
  /** `null` for who is no partner. Costs one look-up per criterion. */
  fitOf(participant: Participant): Fit | null
  /** The same without its parts, for a card. */
  verdictOf(participant: Participant): Verdict | null
}

/** What a reader was made of: it holds as long as these are the map's profiles, rounds and criteria. */
type Source = Profile | Evaluation | Criterion

interface Prepared {
  readonly sources: readonly Source[]
  readonly reader: FitReader | null
}

const prepared = new WeakMap<Records, Prepared>()

/**
 * The reader of the scores that the map shows; `null` while there is no round, or its criteria are faulty. Sorting the
 * criteria for each of 10,000 cards would cost more than the cards, so it is made once per change of what it is made of.
 */
export function fitReader(records: Records): FitReader | null {
  const known = prepared.get(records)
  if (known && areStill(known.sources, records)) return known.reader
  const made = { sources: [...sourcesOf(records)], reader: makeReader(records) }
  prepared.set(records, made)
  return made.reader
}

/** One partner's fit in the round that the map shows, without reading the other partners; `null` where there is none. */
export function shownFit(records: Records, participant: Participant): Fit | null {
  return fitReader(records)?.fitOf(participant) ?? null
}

function makeReader(records: Records): FitReader | null {
  const evaluation = shownEvaluation(records)
  if (!evaluation) return null
  const criteria = criteriaOf(records, evaluation.profileId).map(ippCriterion)
  if (checkTable(criteria, []) !== null) return null
  const unrated = fit(criteria, { id: '', name: '', ratings: new Map() }, BAND_LIMITS)
  const undecided = verdict(criteria, new Map(), BAND_LIMITS)
  return {
    evaluation,
    fitOf(participant) {
      if (!isPartnerKind(participant.kind)) return null
      const candidate = candidateOf(records, evaluation.id, participant, criteria)
      const { id, name, ratings } = candidate
      return ratings.size === 0 ? { ...unrated, id, name } : fit(criteria, candidate, BAND_LIMITS)
    },
    verdictOf(participant) {
      if (!isPartnerKind(participant.kind)) return null
      const { ratings } = candidateOf(records, evaluation.id, participant, criteria)
      return ratings.size === 0 ? undecided : verdict(criteria, ratings, BAND_LIMITS)
    },
  }
}

function* sourcesOf(records: Records): Iterable<Source> {
  yield* records.all('profile')
  yield* records.all('evaluation')
  yield* records.all('criterion')
}

function areStill(sources: readonly Source[], records: Records): boolean {
  let at = 0
  for (const source of sourcesOf(records)) if (sources[at++] !== source) return false
  return at === sources.length
}
