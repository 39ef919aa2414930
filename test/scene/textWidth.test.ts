import { expect, test } from 'vitest'
import { ellipsise, textWidth, wrapText } from '#scene/textWidth.ts'

test('widths are those of Inter', () => {
  // Measured with the bundled font in Chromium, without kerning.
  expect(textWidth('Datahaus GmbH', 13, 600)).toBeCloseTo(102, 0)
  expect(textWidth('', 13, 600)).toBe(0)
})

test('bold is wider than regular, and letters of other scripts have a width', () => {
  expect(textWidth('partner', 11, 700)).toBeGreaterThan(textWidth('partner', 11, 400))
  expect(textWidth('株', 10, 400)).toBe(10)
  expect(textWidth('Ж', 10, 400)).toBeGreaterThan(4)
  expect(textWidth('e\u0301', 10, 400)).toBe(textWidth('e', 10, 400))
})

test('a text that fits is left as it is', () => {
  expect(ellipsise('Datahaus', 200, 13, 700)).toBe('Datahaus')
})

test('a text that does not fit ends in an ellipsis and then fits', () => {
  const cut = ellipsise('Kestrel Consulting Group', 90, 13, 700)
  expect(cut).toMatch(/^Kestrel Con.*…$/)
  expect(textWidth(cut, 13, 700)).toBeLessThanOrEqual(90)
})

test('an emoji is never cut in half', () => {
  for (let room = 10; room < 80; room++)
    expect(ellipsise('🤝🤝🤝🤝🤝🤝', room, 13, 400)).not.toMatch(/\p{Surrogate}/u)
})

test('a word longer than the line is cut, not dropped', () => {
  expect(wrapText('W'.repeat(50), 60, 11, 400, 2)).toEqual([expect.stringMatching(/^W+…$/)])
})
