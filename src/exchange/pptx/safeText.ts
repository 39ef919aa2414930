import { escapeXml } from '#exchange/xml.ts'

/** What a person typed, for an attribute or an element: control characters dropped, because PowerPoint mends such files. */
export function safeText(text: string): string {
  return escapeXml(text.replaceAll(CONTROLS, (sign) => (sign === '\t' ? ' ' : '')))
}

/** The same on one line, for a name and for alternative text. */
export function safeLine(text: string): string {
  return safeText(text.replaceAll(/\s*[\r\n]+\s*/g, ' '))
}

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu
