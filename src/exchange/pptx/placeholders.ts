/** The places of master, layouts and slides: a template that has them takes our words and restyles them. */
import { safeText } from '#exchange/pptx/safeText.ts'
import { namesXml, placeXml } from '#exchange/pptx/shape.ts'
import { SLIDE } from '#exchange/slides/slide.ts'
import type { Rect } from '#scene/types.ts'

interface Place {
  readonly name: string
  /** Attributes of `p:ph`. */
  readonly ph: string
  readonly rect: Rect
  readonly holds: 'text' | 'number' | 'picture'
}

const { width, margin } = SLIDE

export const PLACES = {
  title: place('Title', 'type="title"', { x: margin, y: 16, width: width - 2 * margin, height: 44 }),
  body: place('Text', 'type="body" idx="1"', { x: margin, y: 96, width: width - 2 * margin, height: 590 }),
  subtitle: place('What is shown', 'type="body" sz="quarter" idx="13"', {
    x: margin,
    y: 58,
    width: width - 2 * margin,
    height: 26,
  }),
  number: place(
    'Slide number',
    'type="sldNum" sz="quarter" idx="12"',
    { x: width - margin - 80, y: 696, width: 80, height: 20 },
    'number',
  ),
} as const

export interface Placeholder extends Place {
  readonly id: number
  readonly text?: string
  /** Place and look come from the layout. */
  readonly inherits?: boolean
}

export function placeholderXml({
  id,
  name,
  ph,
  rect,
  holds,
  text = name,
  inherits = false,
}: Placeholder): string {
  const lock = holds === 'picture' ? ' noGrp="1" noRot="1" noChangeAspect="1"' : ' noGrp="1"'
  const body =
    holds === 'picture' ? '' : `<p:txBody><a:bodyPr/><a:lstStyle/>${contentXml(holds, text)}</p:txBody>`
  const form = inherits
    ? '<p:spPr/>'
    : `<p:spPr>${placeXml(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
  return (
    `<p:sp><p:nvSpPr>${namesXml({ id, name, alt: holds === 'text' ? text : name })}<p:cNvSpPr><a:spLocks${lock}/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${form}${body}</p:sp>`
  )
}

/** Some programs do not look for the style of the number in the master, so it is said wherever the number stands. */
const NUMBER =
  '<a:p><a:pPr algn="r"/><a:fld id="{6F5B2C1A-7D43-4E0B-9C55-2B1F6E8A9D01}" type="slidenum"><a:rPr lang="en-GB" sz="1000">' +
  '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr><a:t>‹#›</a:t></a:fld></a:p>'

function contentXml(holds: Place['holds'], text: string): string {
  if (holds === 'number') return NUMBER
  return text
    .split(/\r?\n/)
    .map((line) => (line === '' ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>' : runXml(line)))
    .join('')
}

function runXml(line: string): string {
  return `<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${safeText(line)}</a:t></a:r></a:p>`
}

/** The tree of shapes of a slide, a layout or a master; number 1 is the tree itself. */
export function treeXml(shapes: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${shapes}</p:spTree>`
  )
}

function place(name: string, ph: string, rect: Rect, holds: Place['holds'] = 'text'): Place {
  return { name, ph, rect, holds }
}
