import { TEXT_LIMITS } from '#records/fields.ts'

/** `name` if it is free, else "Q4 2026 (2)", "Q4 2026 (3)" …: for what is made anew and is no copy. */
export function numberedName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.slice(0, TEXT_LIMITS.name - ' (00000)'.length)
  let numbered = name
  for (let count = 2; taken.has(numbered); count++) numbered = `${stem} (${count})`
  return numbered
}
