import { expect, test } from 'vitest'
import { BAND_HUES, CATEGORY_HUES, STEP_HUES } from '#domain/seeing/swatch.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import { PALETTES, type Palette, type Slot } from '#scene/palette.ts'
import { contrast, colourDistance } from '../support/colours.ts'

const THEMES = Object.values(PALETTES)
const TEXT_ON: readonly [Slot, Slot][] = [
  ['ink', 'surface'],
  ['inkSoft', 'surface'],
  ['inkFaint', 'surface'],
  ['companyInk', 'companyCard'],
  ['companySoft', 'companyCard'],
  ['caption', 'page'],
  ['caption', 'ringOuter'],
  ['caption', 'ringInner'],
]

test.each(THEMES)('every text of the $name theme reaches 4.5:1 on what it stands on', ({ inks }) => {
  for (const [text, ground] of TEXT_ON)
    expect(contrast(inks[text], inks[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
})

test.each(THEMES)('the white icon reaches 4.5:1 on every tile of the $name theme', ({ kinds, inks }) => {
  for (const kind of PARTICIPANT_KINDS)
    expect(contrast(kinds[kind], inks.onTile), kind).toBeGreaterThanOrEqual(4.5)
})

test.each(THEMES)('flow hues of the $name theme can be read as text on page and card', ({ flows, inks }) => {
  for (const [group, hue] of Object.entries(flows))
    for (const ground of [inks.page, inks.surface, inks.ringOuter])
      expect(contrast(hue, ground), group).toBeGreaterThanOrEqual(4.5)
})

test.each(THEMES)('the white icon can be seen on every colour of a scale in the $name theme', ({ inks }) => {
  for (const hue of CATEGORY_HUES) expect(contrast(inks[hue], inks.onTile), hue).toBeGreaterThanOrEqual(4.5)
  for (const hue of [...STEP_HUES, ...BAND_HUES, 'hueOther', 'hueNone'] as const)
    expect(contrast(inks[hue], inks.onTile), hue).toBeGreaterThanOrEqual(3)
})

test.each(THEMES)('the ring of a band stands out from the card in the $name theme', ({ inks }) => {
  for (const hue of BAND_HUES) expect(contrast(inks[hue], inks.surface), hue).toBeGreaterThanOrEqual(3)
})

test.each(THEMES)('no two colours of a scale look alike in the $name theme', ({ inks }) => {
  for (const hues of [CATEGORY_HUES, STEP_HUES, BAND_HUES])
    for (const [i, a] of hues.entries())
      for (const b of hues.slice(i + 1))
        expect(colourDistance(inks[a], inks[b]), `${a} and ${b}`).toBeGreaterThan(0.035)
})

test.each(THEMES)('no two kinds of the $name theme look alike', (palette) => {
  for (const [a, b, distance] of pairs(palette)) expect(distance, `${a} and ${b}`).toBeGreaterThan(0.035)
})

function pairs({ kinds }: Palette): readonly [string, string, number][] {
  return PARTICIPANT_KINDS.flatMap((a, i) =>
    PARTICIPANT_KINDS.slice(i + 1).map((b): [string, string, number] => [
      a,
      b,
      colourDistance(kinds[a], kinds[b]),
    ]),
  )
}
