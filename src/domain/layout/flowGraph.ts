/** What a layered layout is made from, and how its result becomes places on the map. */
import type { Rect, Point } from '#domain/layout/geometry.ts'
import { freeSpot } from '#domain/layout/freeSpot.ts'
import { centreOf, participantRect, takenBy } from '#domain/layout/occupied.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

export interface FlowGraph {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly height: number }[]
  /** Who gives whom, once per pair; what only comes back in return is left out, so that giving runs one way. */
  readonly edges: readonly { readonly from: string; readonly to: string }[]
  /** Those without a flow to another of them, which no layer has a claim on. */
  readonly loose: readonly string[]
}

/** The graph of all participants, or of `ids`. */
export function flowGraphOf(records: Records, ids?: Iterable<string>): FlowGraph {
  const chosen = [...(ids ?? Array.from(records.all('participant'), ({ id }) => id))]
  const participants = chosen.flatMap((id) => records.find('participant', id) ?? [])
  const among = new Set(participants.map(({ id }) => id))
  const edges = new Map<string, { from: string; to: string }>()
  for (const { id } of participants)
    for (const { from, to, inReturnFor } of records.flowsAt(id)) {
      if (from !== id || to === id || !among.has(to)) continue
      const isReturn = inReturnFor !== null && records.find('flow', inReturnFor) !== undefined
      if (!isReturn && !edges.has(`${to} ${from}`)) edges.set(`${from} ${to}`, { from, to })
    }
  const joined = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]))
  return {
    nodes: participants.filter(({ id }) => joined.has(id)).map(sized),
    edges: [...edges.values()],
    loose: participants.filter(({ id }) => !joined.has(id)).map(({ id }) => id),
  }
}

/**
 * New centres for the unlocked of a laid-out group. The layout is put where the locked ones among it fit best, without
 * any of those where the group was; nobody comes to lie on a participant that stays.
 */
export function settled(records: Records, laid: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const placed = [...laid].flatMap(([id, at]) => {
    const participant = records.find('participant', id)
    return participant ? [{ participant, at }] : []
  })
  const anchors = placed.filter(({ participant }) => participant.locked)
  const fitted = anchors.length > 0 ? anchors : placed
  const middle = anchors.length > 0 ? meanOf : centreOf
  const was = middle(fitted.map(({ participant }) => participant))
  const is = middle(fitted.map(({ at }) => at))
  const shift = { x: Math.round(was.x - is.x), y: Math.round(was.y - is.y) }
  const stays = (one: Participant) => one.locked || !laid.has(one.id)
  const taken = takenRects(Array.from(records.all('participant')).filter(stays))
  const to = new Map<string, Point>()
  for (const { participant, at } of placed) {
    if (participant.locked) continue
    // Adding 0 makes −0 a 0: a file knows no −0.
    const wanted = { x: Math.round(at.x + shift.x) + 0, y: Math.round(at.y + shift.y) + 0 }
    to.set(participant.id, taken.place({ ...participant, ...wanted }))
  }
  return to
}

function sized(participant: Participant): FlowGraph['nodes'][number] {
  const { width, height } = participantRect(participant)
  return { id: participant.id, width, height }
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}

/** Finds room beside what stays; those that gave way are in the way of the next that must. */
function takenRects(staying: readonly Participant[]): { place(participant: Participant): Point } {
  const rects = staying.map(participantRect)
  const isTaken = takenBy(rects)
  const moved: Rect[] = []
  return {
    place(participant) {
      const { width, height } = participantRect(participant)
      if (!isTaken(participantRect(participant))) return { x: participant.x, y: participant.y }
      const isTakenNow = takenBy(moved)
      const at = freeSpot(participant, (rect) => isTaken(rect) || isTakenNow(rect), { width, height })
      moved.push(participantRect({ ...participant, ...at }))
      return at
    },
  }
}
