import { bareWord } from '#domain/kinds/bareWord.ts'
import { kindFromWord } from '#domain/kinds/kindFromWord.ts'
import { safeLink } from '#domain/links/safeLink.ts'
import { civilDay } from '#domain/calendar/civilDay.ts'
import { noteWith, tagsWith, type RowCells } from '#exchange/csv/rowCells.ts'
import { oneLine, severalWords, shortened } from '#exchange/csv/words.ts'
import { TEXT_LIMITS } from '#records/fields.ts'
import { MOTIONS, STAGES, type Participant } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

type Fields = { -readonly [F in keyof Participant]?: Participant[F] }

/** What a row says of its participant; an empty cell says nothing, so a field the row is silent about is absent. */
export function participantFields(cells: RowCells, before: Participant | undefined): Partial<Participant> {
  const fields: Fields = { ...kindFields(cells), ...listFields(cells) }
  const [stage, signedOn, website] = [readStage(cells), readDay(cells), readLink(cells)]
  if (stage) fields.stage = stage
  if (signedOn !== null) fields.signedOn = signedOn
  if (website !== '') fields.website = website
  const owner = cells.fitting('owner', 'line')
  if (owner !== '') fields.owner = owner
  for (const field of ['gives', 'gets'] as const) {
    const text = cells.fitting(field, 'note')
    if (text !== '') fields[field] = text
  }
  const tags = tagsWith(before?.tags ?? [], cells.words('tags'), cells.keptTags)
  if (tags.length > 0) fields.tags = tags
  const note = noteWith(cells.fitting('note', 'note') || (before?.note ?? ''), cells.keptNotes)
  if (note.length > TEXT_LIMITS.note) cells.remark('note', 'the note would be too long, left as it was')
  else if (note !== '') fields.note = note
  return fields
}

/** Why a row's name is none, or `null`. */
export function nameFault(name: string): string | null {
  if (name === '') return 'The name is empty.'
  return name.length > TEXT_LIMITS.name
    ? `The name has ${name.length.toLocaleString('en')} characters, ${TEXT_LIMITS.name} are the most.`
    : null
}

function kindFields(cells: RowCells): Fields {
  const [main, ...more] = severalWords(cells.text('kind'))
  const fields: Fields = {}
  if (main !== undefined) {
    const { kind, known } = kindFromWord(main)
    fields.kind = kind
    fields.kindText = known ? '' : main.slice(0, TEXT_LIMITS.line)
    if (!known)
      cells.remark('kind', `“${shortened(main, 40)}” is no kind we know; taken as other, the word is kept`)
  }
  const further = [...more, ...severalWords(cells.text('furtherKinds'))].flatMap((word) =>
    furtherKind(cells, word),
  )
  const kinds = [...new Set(further)].filter((kind) => kind !== fields.kind)
  if (kinds.length > 0) fields.furtherKinds = kinds
  return fields
}

function furtherKind(cells: RowCells, word: string): ParticipantKind[] {
  const { kind, known } = kindFromWord(word)
  if (!known) cells.keepInstead('furtherKinds', 'is no kind we know', word)
  return known && kind !== 'company' ? [kind] : []
}

function listFields(cells: RowCells): Fields {
  const fields: Fields = {}
  for (const field of ['regions', 'segments'] as const) {
    const words = cells.words(field)
    if (words.length > 0) fields[field] = words
  }
  const motions = cells.words('motions').flatMap((word) => {
    const motion = MOTIONS.find((motion) => bareWord(motion) === bareWord(word))
    if (!motion) cells.keepInstead('motions', 'is no motion we know', word)
    return motion ?? []
  })
  if (motions.length > 0) fields.motions = [...new Set(motions)]
  return fields
}

function readStage(cells: RowCells): Participant['stage'] {
  const word = cells.text('stage')
  const stage = STAGES.find((stage) => stage === bareWord(word)) ?? null
  if (word !== '' && stage === null)
    cells.keepInstead('stage', `is no stage; stages are ${STAGES.join(', ')}`)
  return stage
}

function readDay(cells: RowCells): string | null {
  const text = cells.text('signedOn')
  const day = civilDay(text)
  if (text !== '' && day === null) cells.keepInstead('signedOn', 'is not a day such as 2026-11-21')
  return day
}

/** A link that may not be opened is dropped, not kept as text: it would be clicked from the note next. */
function readLink(cells: RowCells): string {
  const link = safeLink(oneLine(cells.text('website')))
  if ('href' in link) return link.href
  cells.remark('website', `${link.fault.replace(/\.$/, '')}; the link is left out`)
  return ''
}
