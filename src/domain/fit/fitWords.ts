import type { Band } from '#domain/ipp/band.ts'

/** What each band is called on the screen. */
export const BAND_NAMES: Readonly<Record<Band, string>> = {
  pursue: 'Pursue',
  pilot: 'Pilot',
  nurture: 'Nurture',
  pass: 'Pass',
  assess: 'Assess first',
}

/** The bands from the best to the least known. */
export const BANDS: readonly Band[] = ['pursue', 'pilot', 'nurture', 'pass', 'assess']
