import type { Records } from '#records/recordTable.ts'
import type { Scorer } from '#records/scorer.ts'

/** Who scores in the room in that round, in the order they were named. */
export function scorersOf(records: Pick<Records, 'all'>, evaluationId: string): readonly Scorer[] {
  return Array.from(records.all('scorer'))
    .filter((scorer) => scorer.evaluationId === evaluationId)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The names in a typed or pasted list: one a line, or between commas or semicolons. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\t\n\r]/u)
    .map((name) => name.replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
}

/** Which names are new beside those there are, and which stand twice; capitals make no other name. */
export function newNames(
  there: readonly string[],
  names: readonly string[],
): { readonly fresh: readonly string[]; readonly twice: readonly string[] } {
  const known = new Set(there.map(folded))
  const fresh: string[] = []
  const twice = new Set<string>()
  for (const name of names) {
    if (known.has(folded(name))) twice.add(name)
    else fresh.push(name)
    known.add(folded(name))
  }
  return { fresh, twice: [...twice] }
}

function folded(name: string): string {
  return name.toLowerCase()
}
