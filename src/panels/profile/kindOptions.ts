import { KIND_INFO, ROLE_GROUPS } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'

/** All kinds by role group, the company first. */
export const KIND_OPTIONS = [
  { value: 'company', label: KIND_INFO.company.term },
  ...ROLE_GROUPS.map(({ id, title }) => ({
    label: title,
    options: PARTICIPANT_KINDS.filter((kind) => KIND_INFO[kind].group === id).map(kindOption),
  })),
]

/** Kinds that may stand beside a main kind. */
export const FURTHER_KIND_OPTIONS = PARTICIPANT_KINDS.filter((kind) => kind !== 'company').map(kindOption)

export function kindOption(kind: (typeof PARTICIPANT_KINDS)[number]) {
  return { value: kind, label: KIND_INFO[kind].term }
}
