/** A day as files write it (2026-11-21, 2026/11/21, 21.11.2026, with or without a time) as `YYYY-MM-DD`, or `null`. */
export function civilDay(text: string): string | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  // 03/04/2026 is March or April depending on the reader, so slashes before the year are not guessed at.
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  return dotted && existing(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null
  return date.toISOString().slice(0, 10)
}
