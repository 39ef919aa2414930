import { TEXT_LIMITS } from '#records/fields.ts'

/** `name` if it is free, else "Acme (copy)", "Acme (copy 2)" …; a copy of a copy counts on. */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const stem = name.replace(/ \(copy(?: \d+)?\)$/, '').slice(0, TEXT_LIMITS.name - ' (copy 00000)'.length)
  let copy = `${stem} (copy)`
  for (let count = 2; taken.has(copy); count++) copy = `${stem} (copy ${count})`
  return copy
}
