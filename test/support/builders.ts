import type { CommandContext } from '#commands/command.ts'
import { newArea, type Area } from '#records/area.ts'
import { newCriterion, type Criterion } from '#records/criterion.ts'
import { newEvaluation, type Evaluation } from '#records/evaluation.ts'
import { newFlow, type Flow } from '#records/flow.ts'
import { newMap, type MapRecord } from '#records/map.ts'
import { newParticipant, type Participant } from '#records/participant.ts'
import { newProfile, type Profile } from '#records/profile.ts'
import { newRating, type RatingRecord, type RatingValue } from '#records/rating.ts'
import type { AnyRecord } from '#records/record.ts'
import { newView, type View } from '#records/view.ts'
import type { Scorer } from '#records/scorer.ts'
import { newSticky, type Sticky } from '#records/sticky.ts'
import { voteId, type Vote } from '#records/vote.ts'
import { openMap, type OpenMap } from '#store/openMap.ts'

export function aMap(fields: Partial<MapRecord> = {}): MapRecord {
  return { ...newMap('Test map'), ...fields }
}

/** A value-added reseller named as its id, unless told otherwise. */
export function aParticipant(id: string, fields: Partial<Participant> = {}): Participant {
  return newParticipant({ id, kind: 'var', name: id, ...fields })
}

/** A referral from one participant to another. */
export function aFlow(id: string, from: string, to: string, fields: Partial<Flow> = {}): Flow {
  return newFlow({ id, from, to, kind: 'referral', ...fields })
}

export function aCompany(id = 'us', fields: Partial<Participant> = {}): Participant {
  return aParticipant(id, { kind: 'company', name: 'Northwind', ...fields })
}

/** Ids counted up: `participant:new1`, `flow:new2` …; today is 2026-11-21. */
export function testContext(): CommandContext {
  let made = 0
  return { newId: (type) => `${type}:new${++made}`, today: '2026-11-21' }
}

/** An open map of these records and a map record in USD, unless one is among them. */
export function aMapWith(...records: readonly AnyRecord[]): OpenMap {
  let commits = 0
  const rows = records.some(({ type }) => type === 'map') ? records : [aMap(), ...records]
  return openMap(rows, { ...testContext(), newCommitId: () => `commit:${++commits}`, onCommit: () => {} })
}

/** An area from 0,0 of 400 by 300 named as its id, unless told otherwise. */
export function anArea(id: string, fields: Partial<Area> = {}): Area {
  return newArea({ id, name: id, x: 0, y: 0, width: 400, height: 300, ...fields })
}

export function aSticky(id: string, fields: Partial<Sticky> = {}): Sticky {
  return newSticky({ id, x: 0, y: 0, text: id, ...fields })
}

/** A view of the usual look over 1,600 × 900 map units, titled as its id. */
export function aView(id: string, fields: Partial<View> = {}): View {
  return newView({ id, title: id, x: 0, y: 0, width: 1600, height: 900, ...fields })
}

export function aProfile(id = 'ipp', fields: Partial<Profile> = {}): Profile {
  return newProfile({ id, name: id, ...fields })
}

/** A criterion of the profile `ipp` of weight 10, named as its id. */
export function aCriterion(id: string, fields: Partial<Criterion> = {}): Criterion {
  return newCriterion({ id, profileId: 'ipp', name: id, ...fields })
}

/** A round of the profile `ipp` of today, named as its id. */
export function anEvaluation(id = 'round', fields: Partial<Evaluation> = {}): Evaluation {
  return newEvaluation({ id, profileId: 'ipp', name: id, on: '2026-11-21', ...fields })
}

/** What a partner earns on a criterion in the round `round`. */
export function aRating(
  participantId: string,
  criterionId: string,
  value: RatingValue,
  fields: Partial<RatingRecord> = {},
): RatingRecord {
  return newRating({ evaluationId: 'round', participantId, criterionId, value, ...fields })
}

/** A person who scores in the round `round`, named as their id. */
export function aScorer(id: string, fields: Partial<Scorer> = {}): Scorer {
  return { id, type: 'scorer', evaluationId: 'round', name: id, order: 0, done: false, ...fields }
}

export function aVote(
  scorerId: string,
  participantId: string,
  criterionId: string,
  value: RatingValue,
): Vote {
  return {
    id: voteId(scorerId, participantId, criterionId),
    type: 'vote',
    scorerId,
    participantId,
    criterionId,
    value,
  }
}
