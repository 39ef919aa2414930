import { dayFault } from '#commands/dayFault.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { secondCompanyFault } from '#domain/kinds/companyOf.ts'
import { safeLink } from '#domain/links/safeLink.ts'
import { TEXT_LIMITS } from '#records/fields.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** Fields a person sets one at a time; places are set by moving. */
export type ParticipantField = Exclude<keyof Participant, 'id' | 'type' | 'x' | 'y' | 'kindText'>

type Given<F extends ParticipantField> = { value: Participant[F] } | { fault: string }
type Rule<F extends ParticipantField> = (
  value: Participant[F],
  participant: Participant,
  records: Records,
) => Given<F>

/** How each field is tidied before it is kept, or the sentence why it is not kept. */
export const PARTICIPANT_RULES: { readonly [F in ParticipantField]: Rule<F> } = {
  kind: (kind, { id }, records) => orFault(kind, kind === 'company' ? secondCompanyFault(records, id) : null),
  furtherKinds: (kinds, { kind }) =>
    orFault(
      [...new Set(kinds)].filter((further) => further !== kind),
      kinds.includes('company') ? 'The company is a main kind, never a further one.' : null,
    ),
  name(text) {
    const given = nameGiven('A name', text)
    return 'fault' in given ? given : { value: given.name }
  },
  regions: wordList,
  segments: wordList,
  tags: wordList,
  motions: (motions) => ({ value: [...new Set(motions)] }),
  stage: (value) => ({ value }),
  tierId: (tierId, _participant, records) =>
    orFault(
      tierId,
      tierId !== null && !records.find('tier', tierId) ? 'That tier is no longer there.' : null,
    ),
  website(text) {
    const link = safeLink(text)
    return 'fault' in link ? link : { value: link.href }
  },
  owner: (text) => orFault(text.trim(), textFault('An owner', text.trim(), 'line')),
  note: (text) => orFault(text, textFault('A note', text, 'note')),
  gives: (text) => orFault(text, textFault('What it gives', text, 'note')),
  gets: (text) => orFault(text, textFault('What it gets', text, 'note')),
  signedOn: (day) => orFault(day, day === null ? null : dayFault(day)),
  strategicOverride: (value) =>
    orFault(
      value,
      value !== null && !(value >= 0 && value <= 100) ? 'Strategic value runs from 0 to 100.' : null,
    ),
  locked: (value) => ({ value }),
}

function orFault<T>(value: T, fault: string | null): { value: T } | { fault: string } {
  return fault === null ? { value } : { fault }
}

function wordList(given: readonly string[]): { value: readonly string[] } | { fault: string } {
  const words = [...new Set(given.map((word) => word.trim()).filter((word) => word !== ''))]
  const long = words.find((word) => word.length > TEXT_LIMITS.line)
  return orFault(words, long === undefined ? null : textFault('A word', long, 'line'))
}
