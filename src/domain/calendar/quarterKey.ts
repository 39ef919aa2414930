import { type Quarter, type QuarterNumber, quarterAt, trailingYear } from '#domain/calendar/quarter.ts'

/** A quarter in a word that can be kept: "2026-3". */
export function quarterKey({ fiscalYear, quarter }: Pick<Quarter, 'fiscalYear' | 'quarter'>): string {
  return `${fiscalYear}-${quarter}`
}

/** The quarter of such a word; `null` for any other. */
export function quarterOfKey(key: string, fiscalStartMonth: number): Quarter | null {
  const [, year, number] = /^(\d{4})-([1-4])$/.exec(key) ?? []
  if (year === undefined) return null
  return quarterAt(Number(year), Number(number) as QuarterNumber, fiscalStartMonth)
}

/** The last quarter that has ended by `today`. */
export function lastClosedQuarter(today: string, fiscalStartMonth: number): Quarter {
  const [, , , last] = trailingYear(today, fiscalStartMonth)
  if (!last) throw new Error('A trailing year has four quarters.')
  return last
}
