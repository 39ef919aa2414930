import { TEXT_LIMITS } from '#records/fields.ts'

/** Why a text is too long to be kept, in a sentence that begins with `what`; or `null`. */
export function textFault(what: string, text: string, limit: keyof typeof TEXT_LIMITS): string | null {
  const most = TEXT_LIMITS[limit].toLocaleString('en')
  return text.length > TEXT_LIMITS[limit]
    ? `${what} has at most ${most} characters; this one has ${text.length.toLocaleString('en')}.`
    : null
}

/** A name on one line, or the sentence why it is none. */
export function nameGiven(what: string, text: string): { name: string } | { fault: string } {
  const name = text.replaceAll(/\s+/gu, ' ').trim()
  const fault = name === '' ? `${what} needs at least one character.` : textFault(what, name, 'name')
  return fault === null ? { name } : { fault }
}
