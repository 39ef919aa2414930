import { describe, expect, test } from 'vitest'
import { RecordTable } from '#records/recordTable.ts'
import { overlaps } from '#scene/boxGrid.ts'
import type { CardFit } from '#scene/fitRing.ts'
import { layLegend } from '#scene/layLegend.ts'
import { layPage } from '#scene/page.ts'
import { buildScene, sceneOfMap } from '#scene/scene.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { Rect, Scene } from '#scene/types.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'
import { cardFacts, flowFacts, ringScene } from '../support/scenes.ts'

describe('the scene of a map', () => {
  test('has a card per participant and a connector per flow', () => {
    const scene = sceneOfMap(
      new RecordTable([
        aMap(),
        aParticipant('us', { kind: 'company', name: 'Us' }),
        aParticipant('a', { x: 400, tierId: 'tier:1' }),
        { id: 'tier:1', type: 'tier', name: 'Gold', order: 1 },
        aFlow('f', 'us', 'a'),
      ]),
    )
    expect(scene.cards.map(({ id }) => id)).toEqual(['us', 'a'])
    expect(scene.connectors.map(({ flowId }) => flowId)).toEqual(['f'])
    expect(textsOf(scene)).toEqual(['Us', 'Our company · 1 partner', 'a', 'VAR · Gold'])
  })

  test('S14 leaves out a flow whose end is gone', () => {
    const cards = [cardFacts('a'), cardFacts('b', { x: 400 })]
    const flows = [flowFacts('1', 'a', 'gone'), flowFacts('2', 'a', 'b')]
    expect(buildScene(cards, flows, { currency: 'USD' }).connectors.map((c) => c.flowId)).toEqual(['2'])
  })

  test('is a small empty page where nothing is on the map', () => {
    const { bounds, legend } = buildScene([], [], { currency: 'USD' })
    expect(bounds.width).toBeGreaterThan(0)
    expect(legend).toEqual([])
  })

  test('has bounds round everything in it', () => {
    const scene = ringScene(30)
    const labels = scene.connectors.flatMap(({ label }) => label ?? [])
    for (const { rect } of [...scene.cards, ...labels]) expect(holds(scene.bounds, rect)).toBe(true)
  })
})

describe('the backdrop', () => {
  test('names the role groups that are there, and lays no name on a card', () => {
    for (const count of [5, 40, 300]) {
      const { backdrop, cards } = ringScene(count)
      expect(backdrop.captions.map(({ text }) => text)).toContain('TECHNOLOGY PARTNERS')
      for (const { x, y, text, size, weight, spacing } of backdrop.captions) {
        const width = textWidth(text, size, weight) + spacing * text.length
        const box = { x, y: y - size, width, height: size * 1.2 }
        expect(cards.some((card) => overlaps(card.rect, box))).toBe(false)
      }
    }
  })

  test('has larger names on a larger map', () => {
    expect(captionSize(300)).toBeGreaterThan(4 * captionSize(5))
  })

  test('is left out without a company or with few cards', () => {
    expect(ringScene(2).backdrop.ellipses).toEqual([])
    const loose = Array.from({ length: 9 }, (_, i) => cardFacts(`p${i}`, { x: i * 300 }))
    expect(buildScene(loose, [], { currency: 'USD' }).backdrop.captions).toEqual([])
  })
})

describe('the legend', () => {
  test('explains what is there and nothing else', () => {
    const cards = [cardFacts('a'), cardFacts('b', { kind: 'isv', x: 400 })]
    const titles = (flows: Parameters<typeof buildScene>[1]) =>
      buildScene(cards, flows, { currency: 'USD' }).legend.map(({ title }) => title)
    expect(titles([])).toEqual(['ISV', 'VAR'])
    expect(titles([flowFacts('1', 'a', 'b', { amountMinor: 5, status: 'planned' })])).toEqual([
      'Money',
      'Planned',
      'Line width = value per year',
      'ISV',
      'VAR',
    ])
  })

  test('explains the rings that are there, and what of them is out or too little known', () => {
    const title = (...fits: readonly CardFit[]) =>
      buildScene(
        fits.map((fit, i) => cardFacts(`p${i}`, { fit, x: i * 400 })),
        [],
        { currency: 'USD' },
      ).legend[0]?.title
    const ranked = { status: 'ranked', band: 'pilot', score: 64 } as const
    expect(title(ranked)).toBe('Ring = fit score')
    expect(title(ranked, { ...ranked, status: 'thin' }, { ...ranked, status: 'out' })).toBe(
      'Ring = fit score, ? = too little rated, × = out',
    )
  })

  test('is broken into rows that keep to its width', () => {
    const { legend } = ringScene(12)
    for (const width of [1200, 500, 260]) {
      const { rect } = layLegend(legend, { x: 0, y: 0 }, width, 1)
      expect(rect.width).toBeLessThanOrEqual(width)
    }
  })

  test('lies under the map and inside the page', () => {
    for (const count of [12, 300]) {
      const scene = ringScene(count)
      const { rect, legend } = layPage(scene)
      expect(legend.rect.y).toBeGreaterThanOrEqual(scene.bounds.y + scene.bounds.height)
      expect(holds(rect, legend.rect)).toBe(true)
      expect(holds(rect, scene.bounds)).toBe(true)
    }
  })
})

function captionSize(count: number): number {
  return ringScene(count).backdrop.captions[0]?.size ?? 0
}

function textsOf({ cards }: Scene): readonly string[] {
  return cards.flatMap(({ parts }) => parts.flatMap((part) => (part.is === 'text' ? [part.text] : [])))
}

function holds(outer: Rect, inner: Rect): boolean {
  const air = 0.001
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + air &&
    inner.y + inner.height <= outer.y + outer.height + air
  )
}
