import type { GuideSection } from '#domain/incentives/guide.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { stageRule } from '#domain/lifecycle/stageRules.ts'
import { section, table } from '#exchange/documents/section.ts'
import type { Participant } from '#records/participant.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import type { Records } from '#records/recordTable.ts'

/** Everybody on the map, by kind and then by name. */
export function participantSections(records: Records): readonly GuideSection[] {
  const place = new Map(PARTICIPANT_KINDS.map((kind, i) => [kind, i]))
  const placeOf = ({ kind }: Participant) => place.get(kind) ?? 0
  const everybody = [...records.all('participant')].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, 'en'),
  )
  const rows = everybody.map(({ kind, name, tierId, stage, regions, gives, gets }) => [
    KIND_INFO[kind].term,
    name,
    (tierId !== null && records.find('tier', tierId)?.name) || '–',
    stage === null ? '–' : stageRule(stage).title,
    regions.join(', ') || '–',
    gives || '–',
    gets || '–',
  ])
  return section('Who is on the map', [
    table(['Kind', 'Name', 'Tier', 'Stage', 'Regions', 'Gives', 'Gets'], rows),
  ])
}
