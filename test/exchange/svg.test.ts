// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sceneToSvg } from '#exchange/svg.ts'
import { PALETTES } from '#scene/palette.ts'
import { buildScene } from '#scene/scene.ts'
import type { Scene } from '#scene/types.ts'
import { cardFacts, flowFacts, ringScene } from '../support/scenes.ts'

const WORDS = { title: 'Northwind', description: '12 participants' }

describe('the SVG of a scene', () => {
  test('is valid XML with title, description, cards, lines and the legend', () => {
    const svg = parsed(ringScene(12))
    expect(svg.documentElement.localName).toBe('svg')
    expect(svg.querySelector('title')?.textContent).toBe('Northwind')
    expect(svg.querySelector('desc')?.textContent).toBe('12 participants')
    const texts = Array.from(svg.querySelectorAll('text'), (text) => text.textContent)
    expect(texts).toEqual(expect.arrayContaining(['p3', 'ISV', 'given to 3 · $30', 'Leads & referrals']))
    expect(svg.querySelectorAll('path[fill="none"]').length).toBeGreaterThanOrEqual(24)
  })

  test('holds nothing that runs, styles or fetches', () => {
    const svg = parsed(ringScene(12))
    const names = new Set(Array.from(svg.querySelectorAll('*'), (element) => element.localName))
    expect([...names].toSorted()).toEqual(
      ['desc', 'ellipse', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title'].toSorted(),
    )
    for (const element of svg.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href|^style$/)
  })

  test.each(Object.values(PALETTES))(
    'has no colour of another theme than $name and no empty number',
    (palette) => {
      const text = sceneToSvg(ringScene(8), palette, WORDS)
      expect(text).not.toMatch(/NaN|undefined|Infinity/)
      expect(text).toContain(palette.flows.money)
    },
  )

  test('draws a score as an arc from the top and a whole ring as a circle', () => {
    const fit = { score: 75, status: 'ranked', band: 'pursue' } as const
    const svg = parsed(buildScene([cardFacts('a', { fit, y: 32 })], [], { currency: 'USD' }))
    const green = PALETTES.light.inks.bandPursue
    const arc = svg.querySelector(`path[stroke="${green}"]`)?.getAttribute('d')
    // A quarter is missing, so it ends at nine o'clock: as far left of the middle as the radius.
    expect(arc).toBe('M66 19.5A12.5 12.5 0 1 1 53.5 32')
    expect(svg.querySelector('circle')?.getAttribute('r')).toBe('12.5')
  })

  test('has no page behind it when it is to be transparent', () => {
    const { page } = PALETTES.light.inks
    expect(sceneToSvg(ringScene(4), PALETTES.light, WORDS)).toContain(page)
    expect(sceneToSvg(ringScene(4), PALETTES.light, { ...WORDS, transparent: true })).not.toContain(page)
  })

  test('stays valid XML whatever a name or a label holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, label) => {
        expect(parsed(pairScene(name, label), name).querySelectorAll('text').length).toBeGreaterThan(2)
      }),
    )
  })

  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['10,000 letters', '<b>&amp;'.repeat(1250)],
    ['control signs', 'a\u0000b\u0008c\uFFFEd\uD800e'],
    ['a CDATA end', ']]>"\'&'],
  ])('a name of %s is text and nothing more', (_, name) => {
    const svg = parsed(pairScene(name, name), name)
    expect(svg.querySelector('script, img, b')).toBeNull()
  })
})

function pairScene(name: string, label: string): Scene {
  const cards = [cardFacts('a', { name }), cardFacts('b', { x: 500, tierName: name })]
  return buildScene(cards, [flowFacts('f', 'a', 'b', { label })], { currency: 'USD' })
}

function parsed(scene: Scene, title = WORDS.title): Document {
  const text = sceneToSvg(scene, PALETTES.light, { ...WORDS, title })
  const svg = new DOMParser().parseFromString(text, 'application/xml')
  expect(svg.querySelector('parsererror')?.textContent ?? '').toBe('')
  return svg
}
