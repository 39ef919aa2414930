/** The map inside its own picture, so that an SVG opens again as the map. */
import { escapeXml } from '#exchange/xml.ts'

const ID = 'partnerscape-map'

/** The `<metadata>` of an SVG that holds the text of a Partnerscape file. */
export function mapMetadata(file: string): string {
  // Two code points that JSON may hold and XML may not.
  const sound = file.replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff')
  return `<metadata id="${ID}">${escapeXml(sound)}</metadata>`
}

/** The Partnerscape file inside an SVG, also after a drawing program has saved it; `null` where there is none. */
export function mapInSvg(svg: string): string | null {
  const [, held] = FOUND.exec(svg) ?? []
  if (held === undefined) return null
  const inside = held.trim()
  const raw = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(inside)?.[1]
  return raw ?? inside.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
}

const FOUND = new RegExp(
  `<(?:\\w+:)?metadata\\b[^>]*\\bid=["']${ID}["'][^>]*>([\\s\\S]*?)</(?:\\w+:)?metadata>`,
)

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
