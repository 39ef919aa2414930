/** A profile by itself, to be used in another map: its criteria, and nothing of any partner. */
import * as z from 'zod/mini'
import { checkTable } from '#domain/ipp/checkTable.ts'
import type { CriterionTemplate } from '#domain/ipp/defaultCriteria.ts'
import { canonicalJson } from '#exchange/canonicalJson.ts'
import { jsonFault } from '#exchange/jsonFault.ts'
import { criterionSchema, type Criterion } from '#records/criterion.ts'
import type { Profile } from '#records/profile.ts'
import { noteText, TEXT_LIMITS } from '#records/fields.ts'

const FORMAT = 'partnerscape-profile'
const VERSION = 1
/** A thousand times a usual profile; a larger text is something else. */
const LONGEST_TEXT = 5_000_000
const MOST_CRITERIA = 200

/** A profile as `addProfile` takes it. */
export interface ProfileRead {
  readonly name: string
  readonly note: string
  readonly criteria: readonly CriterionTemplate[]
}

/** The profile as the text of a file, one criterion a line, in the order given. */
export function writeProfileFile(
  { name, note }: Pick<Profile, 'name' | 'note'>,
  criteria: readonly Criterion[],
): string {
  const lines = criteria.map((criterion) => canonicalJson(z.parse(savedCriterion, criterion)))
  const head = `{"format":"${FORMAT}","version":${VERSION},"name":${JSON.stringify(name)},"note":${JSON.stringify(note)}`
  return `${head},"criteria":[\n${lines.join(',\n')}\n]}\n`
}

/** The profile of a file; or one sentence that says what is wrong and where. */
export function readProfileFile(text: string): ProfileRead | { fault: string } {
  const json = text.replace(/^\uFEFF/, '')
  if (json.length > LONGEST_TEXT) return { fault: 'The file is larger than 5 MB, which no profile needs.' }
  const broken = jsonFault(json)
  if (broken) return { fault: broken }
  const file: unknown = JSON.parse(json)
  const foreign = headFault(file)
  if (foreign) return { fault: foreign }
  const read = profileFile.safeParse(file)
  if (!read.success) return { fault: fieldFault(file, read.error.issues[0]?.path ?? []) }
  const { name, note = '', criteria } = read.data
  const fault = criteriaFault(criteria)
  return fault === null ? { name, note, criteria: criteria.map(templateOf) } : { fault }
}

const fields = criterionSchema.shape
const text = z.optional(fields.guide1)
const savedCriterion = z.object({
  key: text,
  name: fields.name,
  group: z.optional(fields.group),
  weight: fields.weight,
  knockoutMin: z.optional(fields.knockoutMin),
  guide1: text,
  guide3: text,
  guide5: text,
})
type SavedCriterion = z.infer<typeof savedCriterion>

const profileFile = z.object({
  name: fields.name,
  note: z.optional(noteText),
  criteria: z.array(savedCriterion).check(z.maxLength(MOST_CRITERIA)),
})

/** Why this is no profile that this version reads, or `null`. */
function headFault(file: unknown): string | null {
  const { format, version } = (file ?? {}) as { format?: unknown; version?: unknown }
  if (format === 'partnerscape') return 'The file holds a whole map and no profile: open it with Import.'
  if (format !== FORMAT) return `The file is no profile of Partnerscape: its “format” is not “${FORMAT}”.`
  if (!Number.isInteger(version) || Number(version) < 1)
    return 'The file does not say which version it is of: “version” is not a whole number from 1.'
  return Number(version) <= VERSION
    ? null
    : `The file was saved by a newer version of Partnerscape (profile version ${Number(version)}). Reload the page to get it, then open the file again.`
}

const EXPECTED: Readonly<Record<string, string>> = {
  name: `a name of 1 to ${TEXT_LIMITS.name} characters`,
  note: `a text of at most ${TEXT_LIMITS.note.toLocaleString('en')} characters`,
  criteria: `a list of at most ${MOST_CRITERIA} criteria`,
  group: 'one of customer, capability, capacity, commitment and other',
  weight: 'a number from 0 to 1,000,000',
  knockoutMin: 'a number from 1 to 5, or null for none',
}

function fieldFault(file: unknown, path: readonly PropertyKey[]): string {
  const [first, index, field] = path.map(String)
  if (first !== 'criteria' || index === undefined)
    return `The profile’s “${first ?? ''}” does not hold ${EXPECTED[first ?? ''] ?? 'what it should'}.`
  const place = placeOf(Number(index), (file as { criteria: unknown[] }).criteria[Number(index)])
  return field === undefined
    ? `${place} is no criterion.`
    : `${place} cannot be used: its “${field}” does not hold ${EXPECTED[field] ?? `a text of at most ${TEXT_LIMITS.line} characters`}.`
}

/** "Criterion 4 (Motivation)". */
function placeOf(index: number, criterion: unknown): string {
  const name = (criterion as { name?: unknown } | null)?.name
  return `Criterion ${index + 1}${typeof name === 'string' && name !== '' ? ` (${name.slice(0, 60)})` : ''}`
}

function criteriaFault(criteria: readonly SavedCriterion[]): string | null {
  const places = new Map<string, number>()
  for (const [index, criterion] of criteria.entries()) {
    const name = criterion.name.trim().toLowerCase()
    if (name === '') return `${placeOf(index, criterion)} has a name of blanks only.`
    const earlier = places.get(name)
    if (earlier !== undefined)
      return `${placeOf(index, criterion)} has the same name as criterion ${earlier + 1}.`
    places.set(name, index)
  }
  if (criteria.length === 0) return null
  return (
    checkTable(
      criteria.map(({ weight }, index) => ({ id: String(index), c: 'other', weight })),
      [],
    )?.fault ?? null
  )
}

/** What a file written by hand leaves out is as it is in a new criterion. */
function templateOf(saved: SavedCriterion): CriterionTemplate {
  const { key = '', name, group = 'other', weight, knockoutMin = null } = saved
  const guides = { 1: saved.guide1 ?? '', 3: saved.guide3 ?? '', 5: saved.guide5 ?? '' }
  return { id: key, name: name.trim(), c: group, weight, knockoutMin, guides }
}
