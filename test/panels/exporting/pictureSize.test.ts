import { expect, test } from 'vitest'
import { fileName } from '#exchange/fileName.ts'
import { pictureSize, scaleChoices, usualScale } from '#panels/exporting/pictureSize.ts'

const SHEET = { x: 0, y: 0, width: 1200, height: 900 }
const WALL = { x: 0, y: 0, width: 40_000, height: 30_000 }

test('a small sheet is drawn at twice its size', () => {
  expect(usualScale(SHEET)).toBe('2')
  expect(pictureSize(SHEET, '2')).toMatchObject({
    width: 2400,
    height: 1800,
    fits: true,
    words: '2,400 × 1,800 pixels',
  })
})

test('a large picture tells what it costs', () => {
  expect(pictureSize(SHEET, '4').words).toBe('4,800 × 3,600 pixels. Needs 69 MB of memory and a moment.')
})

test('a sheet too large for its natural size gets the largest picture that fits', () => {
  expect(scaleChoices(WALL)[0]).toBe('fit')
  expect(usualScale(WALL)).toBe('fit')
  expect(pictureSize(WALL, 'fit').fits).toBe(true)
  expect(pictureSize(WALL, '1')).toMatchObject({ fits: false })
})

test('a long thin sheet keeps within the longest side', () => {
  const fitted = pictureSize({ x: 0, y: 0, width: 400_000, height: 100 }, 'fit')
  expect(fitted.fits).toBe(true)
  expect(fitted.width).toBeLessThanOrEqual(32_767)
})

test('a picture of a slide’s size is exactly that, with the map fitted into it', () => {
  expect(pictureSize(SHEET, '1920')).toMatchObject({ width: 1920, height: 1080, scale: 1.2, fits: true })
  expect(pictureSize(SHEET, 'custom', { width: 600, height: 900 })).toMatchObject({ width: 600, scale: 0.5 })
  expect(pictureSize(SHEET, 'custom', { width: 40_000, height: 900 }).words).toMatch(
    /more than a browser can paint.*SVG/,
  )
})

test.each([
  ['Northwind: 2027/2028', 'Northwind 2027 2028.png'],
  ['../../etc/passwd', 'etc passwd.png'],
  ['  ', 'Partner map.png'],
  ['CON', 'Partner map.png'],
  ['a\u0000b\nc', 'a b c.png'],
  ['🤝'.repeat(60), `${'🤝'.repeat(40)}.png`],
])('a map named %j is saved as %j', (name, file) => {
  expect(fileName(name, 'png')).toBe(file)
})
