import { IPP_GROUPS, type Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Profile } from '#records/profile.ts'
import type { Records } from '#records/recordTable.ts'

type Reading = Pick<Records, 'all'>

/** The map's profiles; the first is the one whose scores the map shows. */
export function profilesOf(records: Reading): readonly Profile[] {
  return [...records.all('profile')].toSorted(byOrder)
}

/** The criteria of a profile as they are shown: by C, then in their order. */
export function criteriaOf(records: Reading, profileId: string): readonly Criterion[] {
  const own = Array.from(records.all('criterion')).filter((one) => one.profileId === profileId)
  return own.toSorted((a, b) => placeOfGroup(a) - placeOfGroup(b) || byOrder(a, b))
}

/** The rounds of a profile, newest first. */
export function evaluationsOf(records: Reading, profileId: string): readonly Evaluation[] {
  const own = Array.from(records.all('evaluation')).filter((one) => one.profileId === profileId)
  return own.toSorted((a, b) => compare(b.on, a.on) || compare(b.id, a.id))
}

/** The round whose scores the map shows: the newest of the first profile. */
export function shownEvaluation(records: Reading): Evaluation | null {
  const [profile] = profilesOf(records)
  return profile ? (evaluationsOf(records, profile.id)[0] ?? null) : null
}

function placeOfGroup({ group }: Criterion): number {
  return IPP_GROUPS.indexOf(group)
}

function byOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
