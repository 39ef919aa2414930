import { companyOf } from '#domain/kinds/companyOf.ts'
import type { Outreach } from '#domain/playbooks/outreachMessage.ts'
import { jointValueId } from '#records/jointValue.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** What the map knows of an outreach mail to a partner; the joint value comes before the profile. Names of people are not kept. */
export function outreachGiven(records: Records, participant: Participant): Partial<Outreach> {
  const value = records.find('jointValue', jointValueId(participant.id))
  const us = companyOf(records)
  return {
    partner: participant.name,
    us: us?.name ?? '',
    sender: participant.owner,
    theirProduct: firstOf(value?.theirPart, participant.gives),
    ourProduct: firstOf(value?.ourPart, us?.gives),
    sharedAudience: firstOf(value?.audience, participant.segments.join(' and ')),
    theirGain: firstOf(participant.gets, value?.outcome),
  }
}

/** The first that says something, without the full stop that would stand in the middle of a sentence. */
function firstOf(...texts: readonly (string | undefined)[]): string {
  const said = texts.find((text) => text !== undefined && text.trim() !== '') ?? ''
  return said.trim().replace(/[.;,]+$/u, '')
}
