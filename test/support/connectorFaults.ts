/** Whether the ends of a slide's connectors are where the shapes are that they are glued to. */

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** English Metric Units: two pixels, of which PowerPoint itself needs one and a third for a level bow. */
const NEAR = 2 * 9525

export function connectorFaults(path: string, document: Document): readonly string[] {
  const shapes = new Map(
    Array.from(document.getElementsByTagName('p:sp'), (shape) => [idOf(shape), boxOf(shape)] as const),
  )
  return Array.from(document.getElementsByTagName('p:cxnSp')).flatMap((connector) => {
    const name = `${path}, connector ${idOf(connector)}`
    return (['a:stCxn', 'a:endCxn'] as const).flatMap((tag) => {
      const glue = connector.getElementsByTagName(tag)[0]
      const box = shapes.get(glue?.getAttribute('id') ?? '')
      if (!glue || !box) return [`${name} is glued to no shape (${tag})`]
      const site = siteOf(box, Number(glue.getAttribute('idx')))
      const end = endOf(connector, tag === 'a:endCxn')
      if (!site || !end) return [`${name} has no such end (${tag})`]
      return Math.hypot(site.x - end.x, site.y - end.y) <= NEAR
        ? []
        : [`${name} does not reach its shape (${tag})`]
    })
  })
}

/** Sites of a rectangle: 0 top, 1 left, 2 bottom, 3 right. */
function siteOf({ x, y, width, height }: Box, index: number): Point | null {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const sites = [
    { x: middleX, y },
    { x, y: middleY },
    { x: middleX, y: y + height },
    { x: x + width, y: middleY },
  ]
  return sites[index] ?? null
}

/** A connector runs from its left top to its right bottom, then is flipped, then turned about its middle. */
function endOf(connector: Element, isEnd: boolean): Point | null {
  const box = boxOf(connector)
  const form = connector.getElementsByTagName('a:xfrm')[0]
  if (!box || !form) return null
  const sign = isEnd ? 1 : -1
  const x = (sign * (form.getAttribute('flipH') === '1' ? -1 : 1) * box.width) / 2
  const y = (sign * (form.getAttribute('flipV') === '1' ? -1 : 1) * box.height) / 2
  const turn = (Number(form.getAttribute('rot') ?? 0) / 21_600_000) * 2 * Math.PI
  return {
    x: box.x + box.width / 2 + x * Math.cos(turn) - y * Math.sin(turn),
    y: box.y + box.height / 2 + x * Math.sin(turn) + y * Math.cos(turn),
  }
}

function idOf(shape: Element): string {
  return shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('id') ?? ''
}

function boxOf(shape: Element): Box | null {
  const form = shape.getElementsByTagName('a:xfrm')[0]
  const [off, ext] = [form?.getElementsByTagName('a:off')[0], form?.getElementsByTagName('a:ext')[0]]
  if (!off || !ext) return null
  const number = (of: Element, name: string): number => Number(of.getAttribute(name))
  return { x: number(off, 'x'), y: number(off, 'y'), width: number(ext, 'cx'), height: number(ext, 'cy') }
}
