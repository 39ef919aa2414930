/** What copying puts on the clipboard and pasting takes from it: plain JSON, checked like any file. */
import * as z from 'zod/mini'
import type { CopiedItems } from '#domain/copies/copiedItems.ts'
import { flowAmountsFault } from '#domain/flows/flowFault.ts'
import { safeLink } from '#domain/links/safeLink.ts'
import { SCHEMA } from '#records/commit.ts'
import type { Area } from '#records/area.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import { recordFault, type AnyRecord, type RecordType } from '#records/record.ts'
import type { Sticky } from '#records/sticky.ts'

const FORMAT = 'partnerscape-items'

const envelope = z.object({
  format: z.literal(FORMAT),
  schema: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  participants: z.array(z.unknown()),
  flows: z.array(z.unknown()),
  notes: z.optional(z.array(z.unknown())),
  tierNames: z.record(z.string(), z.string()),
})

export function writeClipboard(items: CopiedItems): string {
  return JSON.stringify({ format: FORMAT, schema: SCHEMA, ...items })
}

/** What a text from the clipboard holds, or a sentence why nothing of it can be pasted. Nothing is half taken. */
export function readClipboard(text: string): { items: CopiedItems } | { fault: string } {
  const read = envelope.safeParse(parsed(text))
  if (!read.success) return { fault: 'The clipboard holds no participants of a Partnerscape map.' }
  const { schema, currency, participants, flows, notes = [], tierNames } = read.data
  if (schema > SCHEMA)
    return { fault: 'The clipboard comes from a newer Partnerscape. Reload this page, then paste again.' }
  const fault =
    firstFault(participants, ['participant'], currency) ??
    firstFault(flows, ['flow'], currency) ??
    firstFault(notes, ['sticky', 'area'], currency)
  if (fault !== null) return { fault }
  const items = {
    currency,
    participants: participants as readonly Participant[],
    flows: flows as readonly Flow[],
    notes: notes as readonly (Area | Sticky)[],
    tierNames,
  }
  if (items.participants.filter(({ kind }) => kind === 'company').length > 1)
    return { fault: 'The clipboard holds two companies, and a map has exactly one.' }
  return { items }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function firstFault(
  records: readonly unknown[],
  types: readonly [RecordType, ...RecordType[]],
  currency: string,
): string | null {
  const ids = new Set<string>()
  for (const [at, record] of records.entries()) {
    const fault = recordFault(record)
    const reason = fault
      ? `${fault.field}: ${fault.reason}.`
      : soundRecordFault(record as AnyRecord, types, ids, currency)
    if (reason !== null)
      return `The ${types[0]} at place ${at + 1} of the clipboard cannot be pasted. ${reason}`
  }
  return null
}

/** What its schema cannot see; `ids` grows by the record's id. */
function soundRecordFault(
  record: AnyRecord,
  types: readonly [RecordType, ...RecordType[]],
  ids: Set<string>,
  currency: string,
): string | null {
  if (!types.includes(record.type)) return `It is no ${types[0]}.`
  if (ids.has(record.id)) return 'Its id is there twice.'
  ids.add(record.id)
  if (record.type === 'flow') return flowAmountsFault(record, currency)
  if (record.type !== 'participant') return null
  const link = safeLink(record.website)
  return 'fault' in link ? link.fault : null
}
