export const CATEGORY_HUES = ['hue1', 'hue2', 'hue3', 'hue4', 'hue5', 'hue6', 'hue7', 'hue8'] as const
export const STEP_HUES = ['step1', 'step2', 'step3', 'step4', 'step5'] as const
/** What a fit comes to: the same colour on the ring of a card and on a tile coloured by it. */
export const BAND_HUES = ['bandPursue', 'bandPilot', 'bandNurture', 'bandPass'] as const

/** Names of colours; what they look like in each theme is `scene/scaleHues.ts`. */
export type ScaleHue =
  | (typeof CATEGORY_HUES)[number]
  | (typeof STEP_HUES)[number]
  | (typeof BAND_HUES)[number]
  | 'hueOther'
  | 'hueNone'

/** A colour and the letters that tell it from the others where colours cannot be told apart. */
export interface Swatch {
  readonly hue: ScaleHue
  readonly badge: string
  readonly title: string
}
