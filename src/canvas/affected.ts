import { MAP_ID } from '#records/map.ts'
import { ratedParticipant } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/** The touched records and those whose card speaks of them: a tier's members, the company that a flow pays, who is rated. */
export function affected(
  records: Records,
  touched: ReadonlySet<string>,
  countChanged: boolean,
): Iterable<string> {
  if (touched.has(MAP_ID)) return everyId(records)
  const ids = new Set(touched)
  const tiersOrGone = new Set<string>()
  for (const id of touched) {
    const record = records.get(id)
    const rated = record?.type === 'rating' ? record.participantId : record ? undefined : ratedParticipant(id)
    if (rated !== undefined) {
      ids.delete(id)
      ids.add(rated)
    } else if (record?.type === 'flow') for (const end of [record.from, record.to]) ids.add(end)
    else if (!record || record.type === 'tier') tiersOrGone.add(id)
  }
  if (countChanged || tiersOrGone.size > 0)
    for (const { id, kind, tierId } of records.all('participant'))
      if (kind === 'company' || (tierId !== null && tiersOrGone.has(tierId))) ids.add(id)
  return ids
}

/** Everything that is drawn. */
export function* everyId(records: Records): Iterable<string> {
  for (const { id } of records.all('participant')) yield id
  for (const { id } of records.all('flow')) yield id
  for (const { id } of records.all('area')) yield id
  for (const { id } of records.all('sticky')) yield id
}
