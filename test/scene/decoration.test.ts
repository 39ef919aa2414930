import { expect, test } from 'vitest'
import { sceneToSvg } from '#exchange/svg.ts'
import { RecordTable } from '#records/recordTable.ts'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import { cardRect, layCard } from '#scene/card.ts'
import { decorate, PLAIN } from '#scene/decoration.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import { PALETTES } from '#scene/palette.ts'
import { sceneOfMap } from '#scene/scene.ts'
import type { BoxPart, TextPart } from '#scene/types.ts'
import { aCompany, aFlow, aMap, aParticipant } from '../support/builders.ts'
import { cardFacts } from '../support/scenes.ts'

const MAP = new RecordTable([
  aMap(),
  aCompany(),
  aParticipant('in', { x: 500, regions: ['DACH'], stage: 'scale' }),
  aParticipant('out', { x: -500, stage: 'identify' }),
  aFlow('f', 'in', 'us', { kind: 'payment', amountMinor: 100_000 }),
  aFlow('g', 'out', 'us'),
])

test('the whole map in its usual look is not decorated at all', () => {
  expect(decorate(MAP, SEE_ALL)).toBe(PLAIN)
  expect(Object.keys(mapFacts(MAP, PLAIN).cards[1] ?? {})).not.toContain('tone')
})

test('what is outside the filter is a dashed ghost without a stage, and its lines are faint and unlabelled', () => {
  const scene = sceneFor({ filter: ['region=DACH'] })
  const [, , ghost] = scene.cards
  expect(ghost?.dim).toBe(true)
  expect(ghost?.parts.filter((part) => part.is === 'box' && part.dash)).toHaveLength(1)
  expect(ghost?.parts.flatMap((part) => (part.is === 'text' ? part.text : []))).not.toContain('Identify')
  expect(scene.connectors.map(({ flowId, dim, label }) => [flowId, dim, label === null])).toEqual([
    ['f', undefined, false],
    ['g', true, true],
  ])
  expect(titles(scene)).toContain('Outside the filter')
})

test('hidden is left out of the picture, with its flows', () => {
  const scene = sceneFor({ filter: ['region=DACH'], unmatched: 'hide' })
  expect(scene.cards.map(({ id }) => id)).toEqual(['us', 'in'])
  expect(scene.connectors.map(({ flowId }) => flowId)).toEqual(['f'])
})

test('a coloured card has the hue on its tile and the letters on a badge, and the legend tells them', () => {
  const scene = sceneFor({ colourBy: 'stage' })
  const [company, card] = scene.cards
  expect(company?.hue).toBeUndefined()
  expect(card?.parts.some((part) => part.is === 'box' && part.fill === 'hue2')).toBe(true)
  expect(card?.parts.flatMap((part) => (part.is === 'text' ? part.text : []))).toContain('S')
  expect(titles(scene)).toEqual(expect.arrayContaining(['Stage:', 'Identify', 'Scale']))
  expect(titles(scene)).not.toContain('VAR')
})

test('a sized card grows about its centre with everything on it, and lines end at its new edge', () => {
  const scene = sceneFor({ sizeBy: 'revenue' })
  const card = scene.cards[1]
  expect(card?.rect).toEqual({ x: 500 - 144, y: -51.2, width: 288, height: 102.4 })
  expect(scene.connectors[0]?.points[0].x).toBeLessThan(500 - 144)
  expect(titles(scene)).toContain('Card size = revenue a year, up to $1k')
})

test('every part of a scaled card lies inside its scaled place', () => {
  const facts = cardFacts('a', { stage: 'scale', locked: true, badge: 'SC', scale: 1.6 })
  const rect = cardRect(facts)
  for (const part of layCard(facts).parts) {
    if (part.is === 'line') continue
    expect(part.x).toBeGreaterThanOrEqual(rect.x)
    expect(part.x).toBeLessThanOrEqual(rect.x + rect.width)
  }
})

test('larger type keeps the card and cuts the name sooner', () => {
  const facts = cardFacts('a', { name: 'A partner with quite a long name', stage: 'activate' })
  const [usual, large] = [layCard(facts), layCard({ ...facts, textScale: 1.5 })]
  expect(large.rect).toEqual(usual.rect)
  expect(nameOf(large.parts).size).toBe(nameOf(usual.parts).size * 1.5)
  expect(nameOf(large.parts).text.length).toBeLessThan(nameOf(usual.parts).text.length)
  const box = large.parts.find((part): part is BoxPart => part.is === 'box')
  const baselines = large.parts.flatMap((part) => (part.is === 'text' ? part.y : []))
  expect(Math.max(...baselines)).toBeLessThan((box?.y ?? 0) + 64)
})

test('hidden groups are gone from lines and legend', () => {
  const scene = sceneFor({ hiddenGroups: ['money'] })
  expect(scene.connectors.map(({ flowId }) => flowId)).toEqual(['g'])
  expect(titles(scene)).not.toContain('Money')
})

test('an SVG of what is shown has dashed ghosts and the colours of the scale', () => {
  const scene = sceneFor({ filter: ['region=DACH'], colourBy: 'stage' })
  const svg = sceneToSvg(scene, PALETTES.light, { title: 'Map', description: '' })
  expect(svg).toContain('stroke-dasharray="4 3"')
  expect(svg).toContain(PALETTES.light.inks.hue2)
})

function sceneFor(seeing: Partial<Seeing>) {
  return sceneOfMap(MAP, decorate(MAP, { ...SEE_ALL, ...seeing }))
}

function titles({ legend }: ReturnType<typeof sceneFor>): string[] {
  return legend.map(({ title }) => title)
}

function nameOf(parts: readonly { is: string }[]): TextPart {
  return parts.find((part) => part.is === 'text') as TextPart
}
