import { expect, test } from 'vitest'
import { arcCurves } from '#exchange/pptx/arcCurves.ts'
import { iconPath } from '#exchange/pptx/iconPath.ts'
import { KIND_ICONS, LOCK_ICON } from '#scene/kindIcons.ts'

test.each([...Object.entries(KIND_ICONS), ['lock', LOCK_ICON] as const])(
  'the icon of %s is drawn inside its square',
  (_, { outline }) => {
    const xml = iconPath(outline)
    const numbers = Array.from(xml.matchAll(/<a:pt x="([^"]*)" y="([^"]*)"/g)).flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    expect(numbers.length).toBeGreaterThan(4)
    for (const number of numbers) {
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThanOrEqual(24_000)
    }
  },
)

test('steps that go on from where the pen is, and flags without spaces, are read as SVG reads them', () => {
  expect(iconPath('M2 3h4v5l-1-1z')).toContain(
    '<a:moveTo><a:pt x="2000" y="3000"/></a:moveTo><a:lnTo><a:pt x="6000" y="3000"/></a:lnTo>' +
      '<a:lnTo><a:pt x="6000" y="8000"/></a:lnTo><a:lnTo><a:pt x="5000" y="7000"/></a:lnTo><a:close/>',
  )
  // Two quarters from the left of a circle to its right, over the top.
  const arc = iconPath('M2 12a10 10 0 0120 0')
  expect(arc.match(/cubicBezTo>/g)).toHaveLength(4)
  expect(arc).toContain('<a:pt x="12000" y="2000"/>')
  expect(arc).toContain('<a:pt x="22000" y="12000"/>')
})

test('an arc runs through its circle', () => {
  const [first] = arcCurves([1, 0], [0, 1], { rx: 1, ry: 1, turn: 0, large: false, sweep: true })
  const [a = [0, 0], b = [0, 0]] = first ?? []
  const middle = [0.125 + 0.375 * (a[0] + b[0]), 0.125 + 0.375 * (a[1] + b[1])]
  expect(Math.hypot(...middle)).toBeCloseTo(1, 3)
})
