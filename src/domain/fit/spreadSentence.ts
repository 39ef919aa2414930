import type { Spread, Voice } from '#domain/fit/spread.ts'

interface Said {
  readonly name: string
  readonly value: number
}

/**
 * What the room says about one cell, in words and with the names as they were typed: "Three of four say 4 or 5, Kim
 * says 1." Who finds that it does not apply, and who has said nothing, stand in sentences of their own.
 */
export function spreadSentence({ voices, missing }: Spread): string {
  const said = voices.flatMap(({ name, value }) => (typeof value === 'number' ? [{ name, value }] : []))
  const notFor = voices.filter(({ value }) => value === 'na')
  return [numbersSentence(said), notForSentence(notFor, said.length), missingSentence(missing)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** "Kim", "Kim and Sam", "Kim, Sam and Jo"; more than three are counted. */
function whoText(names: readonly string[]): string {
  if (names.length > 3) return countWord(names.length)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function numbersSentence(said: readonly Said[]): string {
  const [first] = said
  if (!first) return ''
  if (said.length === 1) return `${first.name} says ${first.value}.`
  const near = nearest(said)
  if (near.length === said.length) return `${everyone(said.length)} say ${valuesText(near)}.`
  const apart = said.length > 2 && near.length * 2 > said.length
  const most = apart ? [`${countWord(near.length)} of ${countWord(said.length)} say ${valuesText(near)}`] : []
  const others = apart ? said.filter((one) => !near.includes(one)) : said
  return sentence([...most, ...byValue(others)].join(', '), apart || startsCounted(others))
}

/** The most who lie within one point of each other; of several such the lowest. */
function nearest(said: readonly Said[]): readonly Said[] {
  let best: readonly Said[] = []
  for (const low of valuesOf(said)) {
    const within = said.filter(({ value }) => value >= low && value <= low + 1)
    if (within.length > best.length) best = within
  }
  return best
}

/** "Kim says 1", "Sam and Jo say 3", lowest first. */
function byValue(said: readonly Said[]): readonly string[] {
  return valuesOf(said).map((value) => {
    const names = said.filter((one) => one.value === value).map(({ name }) => name)
    return `${whoText(names)} ${names.length === 1 ? 'says' : 'say'} ${value}`
  })
}

function valuesOf(said: readonly Said[]): readonly number[] {
  return [...new Set(said.map(({ value }) => value))].toSorted((a, b) => a - b)
}

function valuesText(said: readonly Said[]): string {
  return valuesOf(said).join(' or ')
}

function startsCounted(said: readonly Said[]): boolean {
  const [lowest] = valuesOf(said)
  return said.filter(({ value }) => value === lowest).length > 3
}

function notForSentence(notFor: readonly Voice[], numbers: number): string {
  if (notFor.length === 0) return ''
  const names = notFor.map(({ name }) => name)
  if (numbers === 0 && names.length > 1) return `${everyone(names.length)} say it does not apply.`
  return sentence(
    `${whoText(names)} ${names.length === 1 ? 'says' : 'say'} it does not apply`,
    names.length > 3,
  )
}

function missingSentence(missing: readonly string[]): string {
  if (missing.length === 0) return ''
  return sentence(
    `${whoText(missing)} ${missing.length === 1 ? 'has' : 'have'} said nothing`,
    missing.length > 3,
  )
}

/** A name keeps its first letter as it was typed; a counted word begins with a capital. */
function sentence(text: string, counted: boolean): string {
  return `${counted ? text.charAt(0).toUpperCase() + text.slice(1) : text}.`
}

const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

function countWord(count: number): string {
  return COUNTS[count] ?? String(count)
}

function everyone(count: number): string {
  return count === 2 ? 'Both' : `All ${countWord(count)}`
}
