/** SVG path data as DrawingML: PowerPoint knows no relative steps and no arcs by their ends. */
import { arcCurves } from '#exchange/pptx/arcCurves.ts'

/** Units of the square on which the icon is drawn, so that whole numbers are fine enough. */
const SIDE = 24_000
const FINE = 1000

const known = new Map<string, string>()

/** A custom geometry of strokes, made of the path data of an icon on a square of 24; throws where it holds other steps. */
export function iconPath(outline: string): string {
  let xml = known.get(outline)
  if (xml === undefined) known.set(outline, (xml = geometryOf(outline)))
  return xml
}

function geometryOf(outline: string): string {
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${SIDE}" h="${SIDE}" fill="none">${stepsOf(outline)}</a:path></a:pathLst></a:custGeom>`
  )
}

/** Where the pen is, where the sub-path began, and the last control point for a smooth step. */
interface PenState {
  x: number
  y: number
  startX: number
  startY: number
  smooth: readonly [number, number] | null
}

function stepsOf(outline: string): string {
  const pen: PenState = { x: 0, y: 0, startX: 0, startY: 0, smooth: null }
  let steps = ''
  for (const [, letter = '', rest = ''] of outline.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const counts = COUNTS[letter.toUpperCase()]
    if (counts === undefined) throw new Error(`An icon has the step "${letter}", which has no form here`)
    const numbers = letter.toUpperCase() === 'A' ? arcNumbers(rest) : numbersOf(rest)
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, counts)) {
      // Further pairs after a move are lines.
      const step = at > 0 && letter.toUpperCase() === 'M' ? (letter === 'm' ? 'l' : 'L') : letter
      steps += stepXml(pen, step, numbers.slice(at, at + counts))
      if (counts === 0) break
    }
  }
  return steps
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7, Z: 0 }

function stepXml(pen: PenState, letter: string, given: readonly number[]): string {
  const isRelative = letter === letter.toLowerCase()
  const [fromX, fromY] = isRelative ? [pen.x, pen.y] : [0, 0]
  const at = (i: number): readonly [number, number] => [fromX + (given[i] ?? 0), fromY + (given[i + 1] ?? 0)]
  const smooth = pen.smooth
  pen.smooth = null
  switch (letter.toUpperCase()) {
    case 'M': {
      ;[pen.x, pen.y] = at(0)
      ;[pen.startX, pen.startY] = [pen.x, pen.y]
      return `<a:moveTo>${point(pen.x, pen.y)}</a:moveTo>`
    }
    case 'H':
      return lineTo(pen, fromX + (given[0] ?? 0), pen.y)
    case 'V':
      return lineTo(pen, pen.x, fromY + (given[0] ?? 0))
    case 'C':
      return curveTo(pen, at(0), at(2), at(4))
    case 'S':
      return curveTo(pen, smooth ?? [pen.x, pen.y], at(0), at(2))
    case 'A': {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = given
      const curves = arcCurves([pen.x, pen.y], at(5), {
        rx,
        ry,
        turn,
        large: large === 1,
        sweep: sweep === 1,
      })
      return curves.map(([a, b, end]) => curveTo(pen, a, b, end)).join('')
    }
    case 'Z':
      ;[pen.x, pen.y] = [pen.startX, pen.startY]
      return '<a:close/>'
    default:
      return lineTo(pen, ...at(0))
  }
}

function lineTo(pen: PenState, x: number, y: number): string {
  ;[pen.x, pen.y] = [x, y]
  return `<a:lnTo>${point(x, y)}</a:lnTo>`
}

type Pair = readonly [number, number]

function curveTo(pen: PenState, a: Pair, b: Pair, end: Pair): string {
  ;[pen.x, pen.y] = end
  pen.smooth = [2 * end[0] - b[0], 2 * end[1] - b[1]]
  return `<a:cubicBezTo>${point(...a)}${point(...b)}${point(...end)}</a:cubicBezTo>`
}

function point(x: number, y: number): string {
  return `<a:pt x="${Math.round(x * FINE)}" y="${Math.round(y * FINE)}"/>`
}

function numbersOf(text: string): readonly number[] {
  return (text.match(NUMBER) ?? []).map(Number)
}

/** The two flags of an arc may stand without anything between them: "1 01.5" is 0 and then 1.5 … or 01 and .5. */
function arcNumbers(text: string): readonly number[] {
  const numbers: number[] = []
  let rest = 0
  while (rest < text.length) {
    if (/[\s,]/.test(text[rest] ?? '')) {
      rest++
      continue
    }
    const isFlag = numbers.length % 7 === 3 || numbers.length % 7 === 4
    const reader = isFlag ? /[01]/y : NUMBER_HERE
    reader.lastIndex = rest
    const found = reader.exec(text)?.[0]
    if (found === undefined) break
    numbers.push(Number(found))
    rest += found.length
  }
  return numbers
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g
const NUMBER_HERE = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/y
