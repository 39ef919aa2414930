import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import type { QuickFlow, QuickLine } from '#domain/quickadd/quickLine.ts'
import { TEXT_LIMITS } from '#records/fields.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import type { Records } from '#records/recordTable.ts'

/** A participant that a line speaks of; `id` is `null` while it is still to be made. */
export interface QuickEnd {
  readonly id: string | null
  readonly name: string
  readonly kind: ParticipantKind
}

/** What a line will do on this map. */
export interface QuickPlan {
  readonly line: QuickLine
  readonly end: QuickEnd
  /** Who it exchanges with and stands beside; `null` on a map with nobody else. */
  readonly other: QuickEnd | null
  readonly gives: readonly QuickFlow[]
  readonly returns: readonly QuickFlow[]
  /** Why the line cannot be added as it stands, as a sentence, or `null`. */
  readonly problem: string | null
}

/**
 * Plans lines one after another, each knowing whom those before it will have made. Flows go to `anchorId`, else to the
 * company; a name that is on the map already means that participant. `known` may be kept while the records are the same.
 */
export function quickPlanner(
  records: Records,
  anchorId: string | null,
  known = knownNames(records),
): (line: QuickLine) => QuickPlan {
  const made = new Map<string, QuickEnd>()
  const anchor = anchorId === null ? undefined : records.find('participant', anchorId)
  let company: QuickEnd | undefined = companyOf(records)

  function endOf(name: string, kind: ParticipantKind | null): QuickEnd {
    return known.get(nameKey(name)) ?? made.get(nameKey(name)) ?? { id: null, name, kind: kind ?? 'other' }
  }

  return (line) => {
    const end = endOf(line.name, line.kind)
    const others = line.other === null ? [anchor, company] : [endOf(line.other, null)]
    const other =
      others.find((one) => one !== undefined && (line.other !== null || !isSame(one, end))) ?? null
    const plan = { line, end, other, ...flowsOf(line, end, other) }
    const problem = problemOf(plan, company)
    if (problem !== null) return { ...plan, problem }
    for (const one of [end, other]) if (one?.id === null) made.set(nameKey(one.name), one)
    if (end.kind === 'company') company ??= end
    return { ...plan, problem }
  }
}

/** Who is on the map under which name, whatever its case; of two with the same name the first. */
export function knownNames(records: Records): ReadonlyMap<string, QuickEnd> {
  const known = new Map<string, QuickEnd>()
  for (const { id, name, kind } of records.all('participant')) {
    const key = nameKey(name)
    if (!known.has(key)) known.set(key, { id, name, kind })
  }
  return known
}

function nameKey(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim().toLowerCase()
}

function isSame(a: QuickEnd, b: QuickEnd): boolean {
  return a.id === b.id && nameKey(a.name) === nameKey(b.name)
}

/** "Acme -> Globex" with no word of what: the flow that is usual between the two kinds, where there is one. */
function flowsOf({ gives, returns, unsaid }: QuickLine, end: QuickEnd, other: QuickEnd | null) {
  if (!other || !(unsaid.gives || unsaid.returns)) return { gives, returns }
  const usual = suggestFlows(end.kind, other.kind)
  return {
    gives: unsaid.gives && usual.suggestedGives > 0 ? usual.gives.slice(0, 1).map(bare) : gives,
    returns: unsaid.returns && usual.suggestedReturns > 0 ? usual.returns.slice(0, 1).map(bare) : returns,
  }
}

function bare(kind: QuickFlow['kind']): QuickFlow {
  return { kind, label: '', amountMinor: null }
}

function problemOf(plan: Omit<QuickPlan, 'problem'>, company: QuickEnd | undefined): string | null {
  const { line, end, other, gives, returns } = plan
  if (end.name === '') return 'This line names nobody: begin it with a name.'
  for (const { name } of [end, ...(other ? [other] : [])])
    if (name.length > TEXT_LIMITS.name)
      return `A name has at most ${TEXT_LIMITS.name} characters; this one has ${name.length}.`
  if ([...gives, ...returns].some(({ label }) => label.length > TEXT_LIMITS.line))
    return `A label has at most ${TEXT_LIMITS.line} characters.`
  if (end.id === null && end.kind === 'company' && company && !isSame(company, end))
    return `A map has exactly one company, and here it is ${company.name}.`
  if (other && isSame(end, other)) return 'A flow goes from one participant to another, not back to itself.'
  if (line.other !== null && gives.length + returns.length === 0)
    return `Say what flows, as in “${end.name} -> ${line.other}: referrals”.`
  return null
}
