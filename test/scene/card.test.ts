import { expect, test } from 'vitest'
import { CARD, cardRect, COMPANY_CARD, layCard, type CardFacts } from '#scene/card.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { CardFit } from '#scene/fitRing.ts'
import type { ArcPart, TextPart } from '#scene/types.ts'
import { cardFacts } from '../support/scenes.ts'

test('a card is centred on its participant', () => {
  expect(cardRect({ kind: 'var', x: 100, y: 50 })).toEqual({ x: 10, y: 18, width: 180, height: 64 })
})

test('the company has the larger card', () => {
  expect(cardRect({ kind: 'company', x: 0, y: 0 })).toMatchObject({
    width: COMPANY_CARD.width,
    height: COMPANY_CARD.height,
  })
})

test('a card shows name, kind with tier, and stage', () => {
  expect(textsOf({ name: 'Datahaus', tierName: 'Silver', stage: 'activate' })).toEqual([
    'Datahaus',
    'VAR · Silver',
    'Activate',
  ])
})

test('a card without tier and stage shows name and kind', () => {
  expect(textsOf({ name: 'Datahaus' })).toEqual(['Datahaus', 'VAR'])
})

test('the stage bar is filled as far as the partner has come, and hollow under review', () => {
  expect(filled('identify')).toHaveLength(1)
  expect(filled('expand')).toHaveLength(4)
  expect(filled('review')).toHaveLength(0)
})

test('a locked card carries one more icon than an open one', () => {
  expect(icons(true).length).toBe(icons(false).length + 1)
})

test('the company line is broken over two lines', () => {
  const [, first, second] = textsOf({
    kind: 'company',
    companyLine: 'Our company · $8.4M ARR · 31 % via partners',
  })
  expect([first, second]).toEqual(['Our company · $8.4M ARR', '31 % via partners'])
})

test.each([
  ['of 10,000 letters', 'W'.repeat(10_000)],
  ['of markup', '<script>alert(1)</script>'.repeat(20)],
  ['over several lines', 'one\ntwo\tthree'],
  ['of emoji and ideographs', '🤝株式会社'.repeat(30)],
])('a name %s stays inside the card', (_, name) => {
  for (const kind of ['var', 'company'] as const) {
    const card = layCard(cardFacts('a', { kind, name, tierName: name, stage: 'scale', locked: true }))
    const texts = card.parts.filter((part) => part.is === 'text')
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      expect(text.text).not.toMatch(/[\n\t]/)
      expect(rightEnd(text)).toBeLessThanOrEqual(card.rect.x + card.rect.width - CARD.pad + 0.001)
    }
  }
})

test('a score is a number in an arc as long as the score, in the colour of its band', () => {
  expect(arcs({ score: 64.4, status: 'ranked', band: 'pilot' })).toMatchObject([
    { to: 1, ink: 'track' },
    { to: 0.644, ink: 'bandPilot', dash: [] },
  ])
  expect(textsOf({ fit: PILOT })).toContain('64')
  expect(textsOf({})).toHaveLength(2)
})

test('too little rated is a dashed ring and a question mark, however high the score', () => {
  const thin = { score: 95, status: 'thin', band: 'assess' } as const
  expect(arcs(thin)).toMatchObject([{ to: 1, ink: 'inkFaint' }])
  expect(arcs(thin)[0]?.dash).toHaveLength(2)
  expect(textsOf({ fit: thin })).toContain('?')
  expect(textsOf({ fit: thin })).not.toContain('95')
})

test('a partner that is out keeps its score, faint, and carries a cross', () => {
  const out = layCard(cardFacts('a', { fit: { score: 84, status: 'out', band: 'pass' } }))
  expect(out.parts.filter((part) => part.is === 'line')).toHaveLength(2)
  expect(out.parts.find((part) => part.is === 'text' && part.text === '84')).toMatchObject({
    ink: 'inkFaint',
  })
})

test('a score of 0 has a ring and no arc', () => {
  expect(arcs({ score: 0, status: 'ranked', band: 'pass' })).toHaveLength(1)
})

test.each([1, 1.25, 1.5])(
  'at type of %s the words of a card end before its ring and the ring in the card',
  (textScale) => {
    const name = 'A partner with a very long name'
    const facts = cardFacts('a', {
      name,
      tierName: name,
      stage: 'scale',
      locked: true,
      fit: PILOT,
      textScale,
    })
    const card = layCard(facts)
    const ring = card.parts.find((part): part is ArcPart => part.is === 'arc')
    const [edge, reach] = [ring?.x ?? 0, (ring?.radius ?? 0) + (ring?.width ?? 0) / 2]
    const [first, second] = card.parts.filter((part) => part.is === 'text')
    for (const text of [first, second]) {
      expect(text?.text).toMatch(/…$/)
      expect(text && rightEnd(text)).toBeLessThan(edge - reach)
    }
    const lock = card.parts.findLast((part) => part.is === 'icon')
    expect((lock?.x ?? 0) + 11).toBeLessThan(edge - reach)
    expect(edge + reach).toBeLessThanOrEqual(card.rect.x + card.rect.width - CARD.pad + 0.001)
    expect((ring?.y ?? 0) - reach).toBeGreaterThan(card.rect.y)
  },
)

test('a ghost and a scaled card: no ring, and one that grows with the card', () => {
  expect(layCard(cardFacts('a', { fit: PILOT, tone: 'dim' })).parts.some(({ is }) => is === 'arc')).toBe(
    false,
  )
  const [usual, large] = [1, 1.6].map((scale) =>
    layCard(cardFacts('a', { fit: PILOT, scale })).parts.find((part): part is ArcPart => part.is === 'arc'),
  )
  expect(large?.radius).toBeCloseTo((usual?.radius ?? 0) * 1.6)
  expect(large?.x).toBeCloseTo((usual?.x ?? 0) * 1.6)
})

const PILOT = { score: 64.4, status: 'ranked', band: 'pilot' } as const

function arcs(fit: CardFit): readonly ArcPart[] {
  return layCard(cardFacts('a', { fit })).parts.filter((part) => part.is === 'arc')
}

function filled(stage: CardFacts['stage']) {
  return layCard(cardFacts('a', { stage })).parts.filter(
    (part) => part.is === 'box' && part.height === 3 && part.fill === 'var',
  )
}

function icons(locked: boolean) {
  return layCard(cardFacts('a', { locked })).parts.filter((part) => part.is === 'icon')
}

function rightEnd({ x, text, size, weight }: TextPart): number {
  return x + textWidth(text, size, weight)
}

function textsOf(fields: Partial<CardFacts>): readonly string[] {
  return layCard(cardFacts('a', fields)).parts.flatMap((part) => (part.is === 'text' ? [part.text] : []))
}
