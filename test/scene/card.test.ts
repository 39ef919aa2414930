import { expect, test } from 'vitest'
import { CARD, cardRect, COMPANY_CARD, layCard, type CardFacts } from '#scene/card.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { TextPart } from '#scene/types.ts'
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
