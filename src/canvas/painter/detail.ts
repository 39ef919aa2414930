import type { Detail } from '#scene/pen.ts'

/** Below these scales (CSS pixels per map unit) a card's texts, its name alone, and the card itself cannot be made out. */
export const TEXT_FROM = 0.4
export const NAMES_FROM = 0.2
const BOXES_FROM = 0.12

/** How far a card's shadow reaches beyond it, in map units. */
export const SHADOW = 8

export function detailAt(zoom: number): Detail {
  if (zoom >= TEXT_FROM) return 'full'
  return zoom >= BOXES_FROM ? 'boxes' : 'dots'
}
