import type { PartnerValue } from '#domain/fit/partnerValues.ts'
import { QUADRANT_WORDS } from '#domain/fit/quadrantWords.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { compactAmount } from '#domain/money/money.ts'

/** "$180k a year", "$40k expected (50 % likely)", or "–". */
export function revenueWords(
  { revenueMinor, expectedMinor, probabilityPct }: PartnerValue,
  currency: string,
): string {
  if (revenueMinor !== null) return `${compactAmount(revenueMinor, currency)} a year`
  if (expectedMinor === null || probabilityPct === null) return '–'
  const likely = `${shownScore(probabilityPct)} % likely`
  return `${compactAmount(expectedMinor, currency)} expected, ${likely}`
}

/** "73", "73, set by hand", or "–". */
export function strategicWords({ y, partner }: PartnerValue): string {
  if (y === null) return '–'
  return partner.strategicOverride === null ? `${shownScore(y)}` : `${shownScore(y)}, set by hand`
}

/** Where the dot lies, for who does not see it. */
export function placeWords(value: PartnerValue, currency: string): string {
  const quadrant = value.quadrant ? QUADRANT_WORDS[value.quadrant].name : 'no quadrant'
  return `Strategic value ${strategicWords(value)}; revenue ${revenueWords(value, currency)}; ${quadrant}`
}
