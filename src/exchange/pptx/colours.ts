/**
 * The colours of a deck. What stands for a place (page, card, text, line) and for a flow group is a colour of the theme,
 * so that a company's template restyles it; the 23 kinds, the scales and the notes keep theirs, because there are more
 * of them than a theme has and each is a meaning.
 */
import { thousandths } from '#exchange/pptx/units.ts'
import { PALETTES, type Ink } from '#scene/palette.ts'

const { inks } = PALETTES.light

/** Names of the theme's slots to their colours; the order is that of the schema. */
export const THEME_COLOURS: readonly (readonly [slot: string, hex: string])[] = [
  ['dk1', hexOf(inks.ink)],
  ['lt1', hexOf(inks.surface)],
  ['dk2', hexOf(inks.inkSoft)],
  ['lt2', hexOf(inks.ringOuter)],
  ['accent1', hexOf(inks.money)],
  ['accent2', hexOf(inks.product)],
  ['accent3', hexOf(inks.leads)],
  ['accent4', hexOf(inks.brand)],
  ['accent5', hexOf(inks.customer)],
  ['accent6', hexOf(inks.si)],
  ['hlink', hexOf(inks.product)],
  ['folHlink', hexOf(inks.isv)],
]

/** A colour as DrawingML; `strength` (0 to 1) lets what lies under it show through. */
export function colourXml(ink: Ink, strength = 1): string {
  const theme = THEMED[ink]
  if (theme !== undefined) return schemeXml(theme, strength)
  const [hex, own] = parsed(inks[ink])
  return `<a:srgbClr val="${hex}">${alphaXml(own * strength)}</a:srgbClr>`
}

export function fillXml(ink: Ink | null, strength = 1): string {
  return ink === null ? '<a:noFill/>' : `<a:solidFill>${colourXml(ink, strength)}</a:solidFill>`
}

type Themed = readonly [slot: string, change?: string]

/** A theme's darker text is a tint of it, as PowerPoint's own palette offers. */
const THEMED: Readonly<Partial<Record<Ink, Themed>>> = {
  page: ['bg1'],
  surface: ['bg1'],
  line: ['tx2', tint(0.35)],
  ink: ['tx1'],
  inkSoft: ['tx2'],
  inkFaint: ['tx2'],
  companyCard: ['tx1'],
  companyInk: ['bg1'],
  companySoft: ['bg1', '<a:lumMod val="85000"/>'],
  track: ['tx2', tint(0.18)],
  ringOuter: ['bg2'],
  ringInner: ['bg1'],
  ringLine: ['bg2', '<a:lumMod val="90000"/>'],
  caption: ['tx2'],
  money: ['accent1'],
  product: ['accent2'],
  leads: ['accent3'],
  brand: ['accent4'],
}

function schemeXml([slot, change = '']: Themed, strength: number): string {
  return `<a:schemeClr val="${slot}">${change}${alphaXml(strength)}</a:schemeClr>`
}

function tint(share: number): string {
  return `<a:lumMod val="${thousandths(share)}"/><a:lumOff val="${thousandths(1 - share)}"/>`
}

function alphaXml(strength: number): string {
  return strength >= 1 ? '' : `<a:alpha val="${thousandths(Math.max(0, strength))}"/>`
}

function hexOf(colour: string): string {
  return parsed(colour)[0]
}

/** "#1e293b" or "rgba(30, 41, 59, 0.07)" as six digits and a strength. */
function parsed(colour: string): readonly [hex: string, strength: number] {
  if (colour.startsWith('#')) return [colour.slice(1).toUpperCase(), 1]
  const [red = 0, green = 0, blue = 0, strength = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'))
  return [digits.join('').toUpperCase(), strength]
}
