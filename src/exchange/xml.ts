type Attributes = Readonly<Record<string, string | number | null>>

/** An empty element; attributes that are `null` are left out. */
export function element(name: string, given: Attributes): string {
  return `<${name}${attributes(given)}/>`
}

export function textElement(name: string, given: Attributes, text: string): string {
  return `<${name}${attributes(given)}>${escapeXml(text)}</${name}>`
}

/**
 * Values are numbers, colours, path data and words of ours: they are written as they are, for looking through each of
 * them costs half the time of a large picture. What a person typed belongs into text, never in here.
 */
export function attributes(given: Attributes): string {
  let written = ''
  for (const name in given) {
    const value = given[name]
    if (value === null || value === undefined) continue
    written += ` ${name}="${typeof value === 'number' ? decimal(value) : value}"`
  }
  return written
}

/** Two decimals at most: a hundredth of a pixel, and half the file. Put together of whole numbers, which print faster. */
export function decimal(value: number): string {
  const hundredths = Math.round(value * 100)
  const rest = Math.abs(hundredths % 100)
  if (rest === 0) return String(hundredths / 100)
  const whole = `${hundredths < 0 ? '-' : ''}${Math.trunc(Math.abs(hundredths) / 100)}`
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? '0' : ''}${rest}`
}

/** Text as XML 1.0 takes it: signs of markup escaped, and what may not stand in XML at all replaced by U+FFFD. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replaceAll(ESCAPED, (found) => ENTITIES[found] ?? '\uFFFD')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most names and labels: nothing to look for letter by letter. */
const PLAIN = /^[\w .,:;·–$€£%()+/-]*$/

/** With the `u` flag a surrogate matches only where its other half is missing. */
// oxlint-disable-next-line no-control-regex
const ESCAPED = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu
