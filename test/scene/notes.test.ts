import { describe, expect, test } from 'vitest'
import { sceneToSvg } from '#exchange/svg.ts'
import { AREA_HUES } from '#records/area.ts'
import { STICKY_COLOURS } from '#records/sticky.ts'
import { layArea } from '#scene/area.ts'
import { PALETTES } from '#scene/palette.ts'
import { paintNotes } from '#scene/paintNotes.ts'
import type { Pen } from '#scene/pen.ts'
import { sceneOfMap } from '#scene/scene.ts'
import { stickyLines } from '#scene/sticky.ts'
import { textWidth } from '#scene/textWidth.ts'
import { aMapWith, anArea, aParticipant, aSticky } from '../support/builders.ts'
import { contrast } from '../support/colours.ts'

const map = aMapWith(
  anArea('upper', { order: 2 }),
  anArea('lower', { order: 1, x: -900 }),
  aSticky('ask <Ada> & Bo', { x: 700 }),
  aSticky('parked', { parked: true }),
  aParticipant('in', { x: 200, y: 100 }),
)

describe('the scene', () => {
  const scene = sceneOfMap(map.records)

  test('has the areas in their order and the notes that are not parked', () => {
    expect(scene.areas.map(({ id }) => id)).toEqual(['lower', 'upper'])
    expect(scene.stickies.map(({ id }) => id)).toEqual(['ask <Ada> & Bo'])
  })

  test('reaches round them', () => {
    expect(scene.bounds.x).toBeLessThan(-900)
    expect(scene.bounds.x + scene.bounds.width).toBeGreaterThan(868)
  })

  test('becomes an SVG with areas behind the cards and notes above, their texts escaped', () => {
    const svg = sceneToSvg(scene, PALETTES.light, { title: 't', description: 'd' })
    const places = ['>lower<', '>upper<', '>in<', 'ask &lt;Ada&gt; &amp; Bo'].map((text) => svg.indexOf(text))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })
})

describe('the text of a note', () => {
  test('is wrapped within the note and ends in dots where it does not fit', () => {
    const text = 'Who owns the relationship with the distributor in the Nordics, and until when? '.repeat(4)
    const lines = stickyLines({ text, width: 168, height: 120 })
    expect(lines).toHaveLength(5)
    expect(lines.every((line) => textWidth(line, 13, 500) <= 148)).toBe(true)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  test('keeps its line breaks, empty lines too', () => {
    expect(stickyLines({ text: 'one\n\nthree', width: 168, height: 120 })).toEqual(['one', '', 'three'])
  })

  test('tells of lines that are left out', () => {
    expect(stickyLines({ text: 'a\nb\nc\nd', width: 168, height: 60 })).toEqual(['a', 'b …'])
  })
})

test('a name longer than its area is cut', () => {
  const area = layArea({
    ...anArea('a', { name: 'An uncommonly long name for so small an area', width: 120 }),
  })
  const title = area.parts.find((part) => part.is === 'text')
  expect(title?.is === 'text' && title.text).toMatch(/…$/)
})

test('from afar only the boxes of areas and notes are painted', () => {
  const painted: string[] = []
  const pen = new Proxy({} as Pen, {
    get: (_, name) => () => painted.push(String(name)),
    set: () => true,
  })
  paintNotes(pen, sceneOfMap(map.records).areas, PALETTES.light, 'boxes')
  expect(painted).not.toContain('fillText')
  expect(painted.filter((name) => name === 'roundRect')).toHaveLength(2)
})

test.each(Object.values(PALETTES))('names and notes of the $name theme reach 4.5:1', ({ inks }) => {
  for (const hue of AREA_HUES)
    expect(contrast(inks[`area-${hue}-ink`], inks.page), hue).toBeGreaterThanOrEqual(4.5)
  for (const colour of STICKY_COLOURS)
    expect(contrast(inks.noteInk, inks[`note-${colour}`]), colour).toBeGreaterThanOrEqual(4.5)
})
