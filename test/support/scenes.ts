import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import { buildScene } from '#scene/scene.ts'
import type { Scene } from '#scene/types.ts'

/** A reseller named as its id at the centre of the map, unless told otherwise. */
export function cardFacts(id: string, fields: Partial<CardFacts> = {}): CardFacts {
  return { id, kind: 'var', name: id, x: 0, y: 0, tierName: null, stage: null, locked: false, ...fields }
}

/** An active payment of unknown size. */
export function flowFacts(id: string, from: string, to: string, fields: Partial<FlowFacts> = {}): FlowFacts {
  const rest = { label: '', amountMinor: null, status: 'active', inReturnFor: null } as const
  return { id, from, to, kind: 'payment', ...rest, ...fields }
}

/** A company with `count` partners on rings round it, each giving and getting one flow. */
export function ringScene(count: number): Scene {
  const kinds = ['isv', 'si', 'var', 'msp', 'affiliate', 'customer'] as const
  const cards = [cardFacts('company', { kind: 'company' })]
  const flows: FlowFacts[] = []
  for (let i = 0; i < count; i++) {
    const [angle, radius] = [i * 2.4, 330 + 24 * i]
    const at = { x: Math.cos(angle) * radius * 1.4, y: Math.sin(angle) * radius }
    cards.push(cardFacts(`p${i}`, { ...at, kind: kinds[i % kinds.length] ?? 'var', stage: 'scale' }))
    flows.push(
      flowFacts(`give${i}`, 'company', `p${i}`, { amountMinor: 1000 * i, label: `given to ${i}` }),
      flowFacts(`get${i}`, `p${i}`, 'company', { kind: 'referral', inReturnFor: `give${i}` }),
    )
  }
  return buildScene(cards, flows, { currency: 'USD' })
}
