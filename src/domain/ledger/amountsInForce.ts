import { PROGRAMME_FLOWS } from '#domain/flows/flowFault.ts'
import { type ProgrammeAmount, programmeAmounts } from '#domain/ledger/programmeAmounts.ts'
import type { Flow } from '#records/flow.ts'
import type { RecordType } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/** All that an amount of the programme is made of. */
const SOURCES = [
  'map',
  'participant',
  'flow',
  'programme',
  'tier',
  'tierTerms',
  'bracket',
  'requirement',
  'deal',
  'certification',
  'mdfRequest',
] as const satisfies readonly RecordType[]

interface Known {
  readonly revisions: readonly number[]
  readonly amounts: ReadonlyMap<string, ProgrammeAmount>
}

const known = new WeakMap<Records, Known>()

/**
 * The amounts that the programme in force gives its flows, by flow; the same object until one of the records behind them
 * is written. Ten thousand lines ask for theirs, so the question costs a comparison of a few numbers.
 */
export function amountsInForce(records: Records): ReadonlyMap<string, ProgrammeAmount> {
  const last = known.get(records)
  if (last && SOURCES.every((type, place) => records.revision(type) === last.revisions[place]))
    return last.amounts
  const revisions = SOURCES.map((type) => records.revision(type))
  const amounts = programmeAmounts(records)
  known.set(records, { revisions, amounts })
  return amounts
}

/** The amount a year that holds for a flow, minor units: the typed one, or what the programme gives; `null` is unknown. */
export function amountInForce(records: Records, flow: Flow): number | null {
  if (!isFromProgramme(flow)) return flow.amountMinor
  return amountsInForce(records).get(flow.id)?.amountMinor ?? null
}

/** Whether its amount is the programme's and not what was typed. */
export function isFromProgramme({ amountSource, kind }: Flow): boolean {
  return amountSource === 'programme' && PROGRAMME_FLOWS.has(kind)
}

/** Ids of the flows whose amount is another one now; both as `amountsInForce` gave them. */
export function changedAmounts(
  before: ReadonlyMap<string, ProgrammeAmount>,
  after: ReadonlyMap<string, ProgrammeAmount>,
): readonly string[] {
  if (before === after) return []
  return Array.from(after).flatMap(([id, { amountMinor }]) =>
    before.get(id)?.amountMinor === amountMinor ? [] : [id],
  )
}
