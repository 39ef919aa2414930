import { TEXT_LIMITS } from '#records/fields.ts'

/**
 * The link a person meant, fit to be kept: http, https or mailto, a bare "example.com" gets https and a bare mail
 * address gets mailto; empty stays empty. Anything else is a fault in a sentence.
 */
export function safeLink(text: string): { href: string } | { fault: string } {
  const typed = text.trim()
  if (typed === '') return { href: '' }
  if (typed.length > TEXT_LIMITS.line)
    return { fault: `A link has at most ${TEXT_LIMITS.line} characters; this one has ${typed.length}.` }
  // Browsers drop tabs and line ends inside a link, so "java\nscript:" would run.
  if (/[\s\p{Cc}]/u.test(typed)) return { fault: 'A link has no spaces or line ends in it.' }
  const href = withScheme(typed)
  const scheme = schemeOf(href)
  if (!SAFE_SCHEMES.has(scheme))
    return { fault: `Links start with http, https or mailto; “${shown(scheme)}:” is not kept.` }
  return isAddress(href, scheme) ? { href } : { fault: `“${shown(typed)}” is not a web or mail address.` }
}

/** What a screen may open of a kept text, or `null`: a file can carry links that never went through a field. */
export function openableLink(text: string): string | null {
  const link = safeLink(text)
  return 'href' in link && link.href !== '' ? link.href : null
}

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])

function withScheme(typed: string): string {
  if (typed.startsWith('//')) return `https:${typed}`
  const isHostAndPort = /^[^/?#@:]*\.[^/?#@:]*:\d+(?:[/?#]|$)/.test(typed)
  if (schemeOf(typed) !== '' && !isHostAndPort) return typed
  return /^[^/?#@]+@[^/?#@]+$/.test(typed) ? `mailto:${typed}` : `https://${typed}`
}

function schemeOf(text: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? ''
}

function isAddress(href: string, scheme: string): boolean {
  if (scheme === 'mailto') return /^mailto:[^@]+@[^@?]+(?:\?.*)?$/i.test(href)
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return false
  const { hostname } = new URL(href)
  return hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[')
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
