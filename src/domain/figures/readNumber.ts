/** What means "not known" in a cell. */
export function isBlank(text: string): boolean {
  return ['', '-', '–', '—', '−', '?', 'n/a', 'na'].includes(text.trim().toLowerCase())
}

/**
 * A plain number as people write it: "57.5", "57,5", "1,200", "−7", "40 %", "1.2k"; null where it is none. "1,200" is
 * twelve hundred: exactly three digits after a comma are a group.
 */
export function readNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/\s*%$/u, '')
    .replaceAll(/[\s'’]/gu, '')
  const parts = /^(?<sign>[+\-−–])?(?<digits>\d[\d.,]*)(?<suffix>[kKmM])?$/u.exec(bare)?.groups
  if (!parts) return null
  const { sign = '', digits = '', suffix = '' } = parts
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(',', '')
    : digits.replace(',', '.')
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null
  const size = Number(plain) * (POWERS[suffix.toLowerCase()] ?? 1)
  return sign === '' || sign === '+' ? size : -size
}

const POWERS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 }
