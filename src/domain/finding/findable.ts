import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Records } from '#records/recordTable.ts'

/** A record as it can be found: its name as shown, and in lower case to be looked through. */
export interface Findable {
  readonly id: string
  readonly name: string
  /** What it is, shown beside the name. */
  readonly what: string
  readonly low: string
  readonly more: string
}

/** Every participant by name, kind, region, tag and owner. */
export function findableParticipants(records: Records): Findable[] {
  return Array.from(records.all('participant'), ({ id, name, kind, regions, segments, tags, owner }) => {
    const { short, term } = KIND_INFO[kind]
    const more = [short, term, ...regions, ...segments, ...tags, owner].join(' ').toLowerCase()
    return { id, name, what: short, low: name.toLowerCase(), more }
  })
}

/** Every flow by "<from> gives <to>: <label>". */
export function findableFlows(records: Records): Findable[] {
  const nameOf = (id: string) => records.find('participant', id)?.name ?? 'someone gone'
  return Array.from(records.all('flow'), ({ id, from, to, kind, label }) => {
    const { term } = FLOW_INFO[kind]
    const name = `${nameOf(from)} gives ${nameOf(to)}: ${label || term}`
    return { id, name, what: term, low: name.toLowerCase(), more: term.toLowerCase() }
  })
}
