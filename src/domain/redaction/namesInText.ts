import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Records } from '#records/recordTable.ts'

/** A name as it may stand in a text, and what is written there instead. */
interface Alias {
  readonly folded: string
  readonly role: string
  /** Replaced only as a word of its own: short names and parts of names are found inside other words. */
  readonly wholeWord: boolean
}

/** From this length on a name is replaced wherever its letters stand, as in "NorthwindCRM". */
const LONG_NAME = 4
const LETTER = /[\p{L}\p{N}]/u

/** Replaces every name of the map in a text by its role; `roles` by record id. Reads the whole map once. */
export function nameReplacer(records: Records, roles: ReadonlyMap<string, string>): (text: string) => string {
  const byStart = new Map<string, Alias[]>()
  for (const alias of aliasesOf(records, roles).toSorted((a, b) => b.folded.length - a.folded.length)) {
    const start = alias.folded.slice(0, 2)
    const others = byStart.get(start)
    if (others) others.push(alias)
    else byStart.set(start, [alias])
  }
  return (text) => replaced(text, byStart)
}

function replaced(text: string, byStart: ReadonlyMap<string, readonly Alias[]>): string {
  const folded = fold(text)
  let out = ''
  for (let at = 0; at < text.length; ) {
    const starts = [
      ...(byStart.get(folded.slice(at, at + 2)) ?? []),
      ...(byStart.get(folded.slice(at, at + 1)) ?? []),
    ]
    const alias = starts.find((one) => stands(folded, at, one))
    out += alias ? alias.role : text.charAt(at)
    at += alias ? alias.folded.length : 1
  }
  return out
}

function stands(text: string, at: number, { folded, wholeWord }: Alias): boolean {
  if (!text.startsWith(folded, at)) return false
  return !wholeWord || !(LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + folded.length)))
}

/** Lower case where that keeps every letter at its place. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function aliasesOf(records: Records, roles: ReadonlyMap<string, string>): readonly Alias[] {
  const named = [
    ...records.all('participant'),
    ...records.all('scorer'),
    ...records.all('deal'),
    ...records.all('mdfRequest'),
  ]
  const full = named.flatMap(({ id, name }) => aliasOf(name, roles.get(id) ?? ''))
  const parts = Array.from(records.all('participant')).flatMap(({ id, kind, name, website }) => {
    const role = roles.get(id) ?? ''
    const first = kind === 'customer-segment' ? '' : firstWord(name)
    return [...aliasOf(first, role, true), ...aliasOf(hostOf(website), role)]
  })
  return [...full, ...parts, ...ownerAliases(records)]
}

function ownerAliases(records: Records): readonly Alias[] {
  const owners = new Set<string>()
  for (const { owner } of records.all('participant')) owners.add(owner)
  for (const { owner } of records.all('task')) owners.add(owner)
  return Array.from(owners).flatMap((owner, place) => aliasOf(owner, `Owner ${place + 1}`))
}

function aliasOf(name: string, role: string, wholeWord = name.trim().length < LONG_NAME): readonly Alias[] {
  const folded = fold(name.trim())
  return folded === '' ? [] : [{ folded, role, wholeWord }]
}

/** "Brightpath" of "Brightpath Consulting": how people call it for short. Empty where the word says nothing. */
function firstWord(name: string): string {
  const [word = '', ...others] = name.trim().split(/[\s,/&]+/u)
  if (others.length === 0 || word.length < LONG_NAME || !/^\p{Lu}/u.test(word)) return ''
  return COMMON_WORDS.has(word.toLowerCase()) ? '' : word
}

function hostOf(website: string): string {
  return /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)/i.exec(website.trim())?.[1] ?? ''
}

/** Words that stand in names and mean no single one of them. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...Object.values(KIND_INFO).flatMap(({ term, short }) => `${term} ${short}`.toLowerCase().split(/[^a-z]+/)),
  ...'the data cloud digital global north south east west group regional local national public retail health finance'.split(
    ' ',
  ),
  ...'financial enterprise small medium large mid-market mid-size new open first other partners customers users'.split(
    ' ',
  ),
])
