type Attributes = Readonly<Record<string, string | number | null>>

/** An empty element; attributes that are `null` are left out. */
export function element(name: string, given: Attributes): string {
  return `<${name}${attributes(given)}/>`
}

export function textElement(name: string, given: Attributes, text: string): string {
  return `<${name}${attributes(given)}>${escapeXml(text)}</${name}>`
}

export function attributes(given: Attributes): string {
  let written = ''
  for (const name in given) {
    const value = given[name]
    if (value === null || value === undefined) continue
    written += ` ${name}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`
  }
  return written
}

/** Two decimals at most: a hundredth of a pixel, and half the file. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Text as XML 1.0 takes it: signs of markup escaped, and what may not stand in XML at all replaced by U+FFFD. */
export function escapeXml(text: string): string {
  return text.replaceAll(ESCAPED, (found) => ENTITIES[found] ?? '\uFFFD')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** With the `u` flag a surrogate matches only where its other half is missing. */
// oxlint-disable-next-line no-control-regex
const ESCAPED = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu
