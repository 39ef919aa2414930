import { fillXml } from '#exchange/pptx/colours.ts'
import { safeText } from '#exchange/pptx/safeText.ts'
import { emu, typeSize } from '#exchange/pptx/units.ts'
import type { Ink } from '#scene/palette.ts'
import type { FontWeight } from '#scene/types.ts'

export interface Paragraph {
  readonly text: string
  /** Pixels of the slide. */
  readonly size: number
  readonly weight: FontWeight
  readonly ink: Ink
  readonly align?: 'l' | 'ctr' | 'r'
  /** From baseline to baseline; left out it is what the font wants. */
  readonly pitch?: number
  readonly indent?: number
  readonly spacing?: number
}

export interface TextBox {
  readonly paragraphs: readonly Paragraph[]
  readonly anchor: 't' | 'ctr'
  /** Left, top, right and bottom, pixels. */
  readonly insets: readonly [number, number, number, number]
  readonly wrap: boolean
}

/** The text of a shape; every shape has a body, because PowerPoint mends files in which one has none. */
export function textBodyXml(box: TextBox | null, tag = 'p:txBody'): string {
  if (!box) return `<${tag}><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></${tag}>`
  const [left, top, right, bottom] = box.insets.map(emu)
  const body =
    `<a:bodyPr wrap="${box.wrap ? 'square' : 'none'}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" ` +
    `rtlCol="0" anchor="${box.anchor}"><a:noAutofit/></a:bodyPr>`
  return `<${tag}>${body}<a:lstStyle/>${box.paragraphs.map(paragraphXml).join('')}</${tag}>`
}

export function paragraphXml(paragraph: Paragraph): string {
  const { text, size, weight, ink, align = 'l', pitch, indent, spacing } = paragraph
  const line = pitch === undefined ? '' : `<a:lnSpc><a:spcPts val="${lineSpacing(pitch)}"/></a:lnSpc>`
  const before = '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
  const margin = indent === undefined ? '' : ` marL="${emu(indent)}" indent="0"`
  const letters = spacing ? ` spc="${Math.round(spacing * 75)}"` : ''
  const look = `lang="en-GB" sz="${typeSize(size)}" b="${weight >= 600 ? 1 : 0}"`
  const fill = fillXml(ink)
  const properties = `<a:pPr${margin} algn="${align}">${line}${before}</a:pPr>`
  if (text === '') return `<a:p>${properties}<a:endParaRPr ${look}>${fill}</a:endParaRPr></a:p>`
  return `<a:p>${properties}<a:r><a:rPr ${look}${letters} dirty="0">${fill}</a:rPr><a:t>${safeText(text)}</a:t></a:r></a:p>`
}

/** Hundredths of a point; the schema ends at 1,584 points. */
function lineSpacing(pixels: number): number {
  return Math.min(158_400, Math.max(0, Math.round(pixels * 75)))
}
