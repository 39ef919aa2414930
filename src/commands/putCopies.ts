import type { CommandContext, Edit } from '#commands/command.ts'
import type { CopiedItems } from '#domain/copies/copiedItems.ts'
import { copyName } from '#domain/copies/copyName.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { freeShift } from '#domain/layout/freeSpot.ts'
import type { Point } from '#domain/layout/geometry.ts'
import { participantRect, takenBy } from '#domain/layout/occupied.ts'
import type { Area } from '#records/area.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Sticky } from '#records/sticky.ts'

export interface Copies {
  readonly participants: readonly Participant[]
  readonly flows: readonly Flow[]
  readonly notes: readonly (Area | Sticky)[]
}

/**
 * Writes copies with new ids, moved by `shift` and on from there to free ground. A copied company is not made a second
 * time: its flows join the company of this map. A flow whose end is neither copied nor here is left out.
 */
export function putCopies(edit: Edit, context: CommandContext, items: CopiedItems, shift: Point): Copies {
  const company = companyOf(edit.records)
  const copied = items.participants.filter(({ kind }) => !(company && kind === 'company'))
  const newIds = new Map(copied.map(({ id }) => [id, context.newId('participant')]))
  if (company)
    for (const { id, kind } of items.participants) if (kind === 'company') newIds.set(id, company.id)
  const participants = freshParticipants(copied, items, newIds, edit, shift)
  const flows = freshFlows(items.flows, newIds, edit, context)
  const [first, from] = [participants[0], copied[0]]
  const noteShift = first && from ? { x: first.x - from.x, y: first.y - from.y } : shift
  const notes = items.notes.map((note) => freshNote(note, noteShift, context))
  for (const record of [...participants, ...flows, ...notes]) edit.put(record)
  return { participants, flows, notes }
}

function freshParticipants(
  copied: readonly Participant[],
  { tierNames }: CopiedItems,
  newIds: ReadonlyMap<string, string>,
  edit: Edit,
  shift: Point,
): Participant[] {
  const here = [...edit.records.all('participant')]
  const names = new Set(here.map(({ name }) => name))
  const tiers = new Map(Array.from(edit.records.all('tier'), ({ id, name }) => [name.toLowerCase(), id]))
  const moved = copied.map((one) => ({ ...one, x: one.x + shift.x, y: one.y + shift.y }))
  const rects = here.map(participantRect)
  const free = freeShift(moved.map(participantRect), rects, takenBy(rects))
  return moved.map((one) => {
    const name = copyName(one.name, names)
    names.add(name)
    const tierId = tiers.get((tierNames[one.tierId ?? ''] ?? '').toLowerCase()) ?? null
    const id = newIds.get(one.id) ?? one.id
    return { ...one, id, name, tierId, x: one.x + free.x, y: one.y + free.y, locked: false }
  })
}

/** Goes with the participants, so that an area is copied round its members. */
function freshNote(note: Area | Sticky, shift: Point, context: CommandContext): Area | Sticky {
  const place = { x: note.x + shift.x, y: note.y + shift.y, locked: false }
  return { ...note, ...place, id: context.newId(note.type) }
}

function freshFlows(
  flows: readonly Flow[],
  newIds: ReadonlyMap<string, string>,
  edit: Edit,
  context: CommandContext,
): Flow[] {
  const endNow = (id: string) => newIds.get(id) ?? (edit.records.find('participant', id) ? id : undefined)
  const kept = flows.flatMap((flow) => {
    const [from, to] = [endNow(flow.from), endNow(flow.to)]
    return from === undefined || to === undefined || from === to ? [] : [{ ...flow, from, to }]
  })
  const flowIds = new Map(kept.map(({ id }) => [id, context.newId('flow')]))
  return kept.map((flow) => ({
    ...flow,
    id: flowIds.get(flow.id) ?? flow.id,
    inReturnFor: flowIds.get(flow.inReturnFor ?? '') ?? null,
    via: flow.via.flatMap((id) => endNow(id) ?? []),
  }))
}
