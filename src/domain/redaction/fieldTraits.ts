import { JUDGING_TRAITS } from '#domain/redaction/judgingTraits.ts'
import { MAP_TRAITS } from '#domain/redaction/mapTraits.ts'
import { PROGRAMME_TRAITS } from '#domain/redaction/programmeTraits.ts'
import type { Trait, TraitsOf } from '#domain/redaction/trait.ts'
import type { RecordType } from '#records/record.ts'
import { REMOVED_FIELD } from '#records/scenarioChange.ts'

const TRAITS: TraitsOf<RecordType> = { ...MAP_TRAITS, ...JUDGING_TRAITS, ...PROGRAMME_TRAITS }

/** Name and trait of every field of a record type, its id and type left out. */
export function fieldTraits(type: RecordType): Readonly<Record<string, Trait>> {
  return TRAITS[type]
}

/** The trait of a field that a scenario changes; `null` where it is not known, and so not to be trusted. */
export function changedTrait(type: RecordType | undefined, field: string): Trait | null {
  if (field === REMOVED_FIELD) return 'kept'
  if (!type || !Object.hasOwn(TRAITS[type], field)) return null
  return fieldTraits(type)[field] ?? null
}
