import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { sectorLayout } from '#domain/layout/sectorLayout.ts'
import { newFlow, type Flow } from '#records/flow.ts'
import { newMap } from '#records/map.ts'
import { newParticipant, type Participant } from '#records/participant.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import type { AnyRecord } from '#records/record.ts'
import { CARD } from '#scene/card.ts'
import type { Box } from './page/probe.ts'

export interface BenchMap {
  readonly name: string
  readonly participants: readonly Participant[]
  readonly flows: readonly Flow[]
  readonly records: readonly AnyRecord[]
}

/** A company in the centre, `count` participants of every other kind around it, and half as many flows again. */
export function makeMap(count: number): BenchMap {
  const name = `Bench ${count}`
  const company = newParticipant({ id: 'participant:0', kind: 'company', name: 'Bench company' })
  const kinds = PARTICIPANT_KINDS.filter((kind) => kind !== 'company')
  const others = Array.from({ length: count }, (_, i) =>
    newParticipant({
      id: `participant:${i + 1}`,
      kind: kinds[i % kinds.length] ?? 'other',
      name: `Partner ${i + 1}`,
      stage: i % 3 === 0 ? 'activate' : null,
    }),
  )
  const participants = placed([company, ...others])
  const flows = flowsAmong(participants)
  return { name, participants, flows, records: [newMap(name), ...participants, ...flows] }
}

/** The box around all cards, map units. */
export function boxOf({ participants }: BenchMap): Box {
  const [xs, ys] = [participants.map(({ x }) => x), participants.map(({ y }) => y)]
  return {
    left: Math.min(...xs) - CARD.width / 2,
    top: Math.min(...ys) - CARD.height / 2,
    right: Math.max(...xs) + CARD.width / 2,
    bottom: Math.max(...ys) + CARD.height / 2,
  }
}

function flowsAmong(participants: readonly Participant[]): Flow[] {
  const [company, ...others] = participants
  if (!company) return []
  const withCompany = others.map((other, i) =>
    i % 2 === 0 ? flowBetween(company, other, i) : flowBetween(other, company, i),
  )
  const among = others.flatMap((other, i) => {
    const partner = others[(i * 7 + 3) % others.length]
    return i % 2 === 0 && partner && partner !== other ? [flowBetween(other, partner, others.length + i)] : []
  })
  return [...withCompany, ...among]
}

function flowBetween(from: Participant, to: Participant, i: number): Flow {
  const kind = suggestFlows(from.kind, to.kind).gives[0] ?? 'product'
  const amountMinor = i % 4 === 0 ? null : (5 + ((i * 7919) % 400)) * 100_000
  return newFlow({
    id: `flow:${i}`,
    from: from.id,
    to: to.id,
    kind,
    label: FLOW_INFO[kind].term,
    amountMinor,
  })
}

function placed(participants: readonly Participant[]): Participant[] {
  const places = sectorLayout(
    participants.map(({ id, kind, x, y, locked }, i) => {
      return {
        id,
        group: KIND_INFO[kind].group ?? 'company',
        importance: participants.length - i,
        x,
        y,
        locked,
      }
    }),
  )
  return participants.map((participant) => ({ ...participant, ...places.get(participant.id) }))
}
