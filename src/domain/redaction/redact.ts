import { withoutAmounts, withoutNamedAmounts } from '#domain/redaction/amountsInText.ts'
import { changedTrait, fieldTraits } from '#domain/redaction/fieldTraits.ts'
import { hidesAnything, type Hide } from '#domain/redaction/hide.ts'
import { isWithheld } from '#domain/redaction/isWithheld.ts'
import { nameReplacer } from '#domain/redaction/namesInText.ts'
import { idOfParts, newIds } from '#domain/redaction/newIds.ts'
import { roleNames } from '#domain/redaction/roleNames.ts'
import type { Trait } from '#domain/redaction/trait.ts'
import { TEXT_LIMITS } from '#records/fields.ts'
import { RECORD_TYPES, type AnyRecord } from '#records/record.ts'
import { RecordTable, type Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'

export interface RedactedCopy {
  readonly records: Records
  /** How the copy is looked at where the map is looked at like this. */
  seeingOf(seeing: Seeing): Seeing
}

/**
 * A copy of the map in which what is hidden is nowhere: fields, labels and titles that repeat it, ids made of it, keys
 * nobody knows. Everything else stays as it was; with nothing hidden the copy is the map itself. Costs all records once.
 */
export function redact(records: Records, hide: Hide): RedactedCopy {
  if (!hidesAnything(hide)) return { records, seeingOf: (seeing) => seeing }
  const pass = passOf(records, hide)
  const copy = new RecordTable()
  for (const type of RECORD_TYPES)
    for (const record of records.all(type)) {
      const redacted = isWithheld(record, hide) ? null : redactRecord(pass, record)
      if (redacted) copy.put(redacted)
    }
  return {
    records: copy,
    seeingOf: (seeing) => ({
      ...seeing,
      filter: conditions(pass, seeing.filter),
      focusId: seeing.focusId === null ? null : pass.idOf(seeing.focusId),
    }),
  }
}

/** What one redaction goes by. */
interface Pass {
  readonly records: Records
  readonly hide: Hide
  readonly roles: ReadonlyMap<string, string>
  idOf(id: string): string
  textOf(text: string): string
}

function passOf(records: Records, hide: Hide): Pass {
  const roles = roleNames(records)
  const unnamed = hide.names ? nameReplacer(records, roles) : (text: string) => text
  const unpaid = hide.money ? withoutAmounts : (text: string) => text
  const textOf = (text: string) => withinLimit(unpaid(unnamed(text)), text)
  return { records, hide, roles, idOf: newIds(records), textOf }
}

function redactRecord(pass: Pass, record: AnyRecord): AnyRecord | null {
  const fields = new Map<string, unknown>([
    ['id', pass.idOf(record.id)],
    ['type', record.type],
  ])
  for (const [field, trait] of Object.entries(fieldTraits(record.type))) {
    if (!Object.hasOwn(record, field)) continue
    const value: unknown = record[field as keyof AnyRecord]
    if (trait !== 'changed') fields.set(field, redactField(pass, { trait, field, value, id: record.id }))
  }
  if (record.type === 'scenarioChange') {
    const value = changedValue(pass, record)
    if (value === undefined) return null
    fields.set('value', value)
  }
  // Each field of the type has been set from the record's own, in kind: the record is of the type still.
  const redacted = Object.fromEntries(fields) as unknown as AnyRecord
  return { ...redacted, id: idOfParts(redacted) } as AnyRecord
}

interface Field {
  readonly trait: Trait
  readonly field: string
  readonly value: unknown
  /** Of the record. */
  readonly id: string
}

function redactField(pass: Pass, { trait, field, value, id }: Field): unknown {
  const { hide } = pass
  switch (trait) {
    case 'kept':
    case 'changed':
      return value
    case 'ref':
      return eachText(value, pass.idOf)
    case 'money':
      return hide.money ? blankOf(field, value) : value
    case 'score':
      return hide.scores ? blankOf(field, value) : value
    case 'note':
      return hide.notes ? blankOf(field, value) : eachText(value, pass.textOf)
    case 'contact':
      return hide.notes || hide.names ? '' : eachText(value, pass.textOf)
    case 'text':
      return eachText(value, pass.textOf)
    case 'conditions':
      return Array.isArray(value) ? conditions(pass, value.map(String)) : []
    case 'name': {
      const name = hide.names ? (pass.roles.get(id) ?? '…') : String(value)
      return hide.money ? withoutNamedAmounts(name) : name
    }
  }
}

/** What a scenario has instead; `undefined` where the field is hidden, unknown, or belongs to a record that is gone. */
function changedValue(pass: Pass, change: AnyRecord & { type: 'scenarioChange' }): unknown {
  const { field, value, recordId } = change
  const record = pass.records.get(recordId)
  const trait = changedTrait(record?.type, field)
  if (!record || !trait || isWithheld(record, pass.hide)) return undefined
  const redacted = redactField(pass, { trait, field, value, id: recordId })
  const isHidden = trait === 'money' ? pass.hide.money : trait === 'score' && pass.hide.scores
  return isHidden ? undefined : redacted
}

/** A condition on what is hidden would hide everything, or tell it. */
function conditions({ hide, textOf }: Pass, filter: readonly string[]): readonly string[] {
  return filter.flatMap((condition) => {
    const at = condition.indexOf('=')
    const field = condition.slice(0, at)
    if (at < 1 || (field === 'owner' && (hide.notes || hide.names)) || (field === 'fitBand' && hide.scores))
      return []
    return [`${field}=${textOf(condition.slice(at + 1))}`]
  })
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  return Array.isArray(value) ? value.map((one: unknown) => eachText(one, change)) : value
}

/**
 * Fields that cannot be unknown: what a new record has. A flow must not take its amount from a programme whose terms are
 * gone, which would give 0 and not unknown.
 */
const USUAL: Readonly<Record<string, number | string>> = {
  weight: 3,
  amountSource: 'typed',
  incrementalPct: 100,
  growthPct: 0,
  upliftPct: 0,
}

function blankOf(field: string, value: unknown): unknown {
  return USUAL[field] ?? (typeof value === 'string' ? '' : null)
}

/** A role may be longer than the name it stands for; the text was within one of the limits, and stays within the same. */
function withinLimit(text: string, before: string): string {
  if (text.length <= before.length) return text
  const limit = Object.values(TEXT_LIMITS).find((most) => before.length <= most) ?? before.length
  return text.slice(0, limit)
}
