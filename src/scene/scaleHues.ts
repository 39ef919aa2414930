/** The colours of the scales that cards can be coloured by: eight that the colour-blind tell apart too, five steps, the bands. */
import type { ScaleHue } from '#domain/seeing/swatch.ts'

type ScaleHues = Readonly<Record<ScaleHue, string>>

/** White on each reaches 3:1 for the tile's icon; the categories reach 4.5:1. */
export const DAY_SCALE: ScaleHues = {
  hue1: '#0072b2',
  hue2: '#b84a00',
  hue3: '#00795c',
  hue4: '#a23b87',
  hue5: '#7a6200',
  hue6: '#332288',
  hue7: '#882255',
  hue8: '#3d7a86',
  bandPursue: '#15803d',
  bandPilot: '#b45309',
  bandNurture: '#dc2626',
  bandPass: '#7f1d1d',
  hueOther: '#64748b',
  hueNone: '#8290a4',
  step1: '#7d8fb3',
  step2: '#5c78b2',
  step3: '#3f5fa8',
  step4: '#27448f',
  step5: '#13255c',
}

/** The darkest lifted from the dark page; there more is brighter. */
export const NIGHT_SCALE: ScaleHues = {
  ...DAY_SCALE,
  hue6: '#5a48c8',
  hue7: '#b13a72',
  bandPursue: '#16a34a',
  bandPilot: '#d97706',
  bandNurture: '#f0524f',
  bandPass: '#c23a5c',
  hueNone: '#5b6b82',
  step1: '#3d4a66',
  step2: '#43598f',
  step3: '#4a69b8',
  step4: '#5579db',
  step5: '#6285f2',
}

export const STRONG_SCALE: ScaleHues = {
  hue1: '#004b87',
  hue2: '#8a3200',
  hue3: '#00553f',
  hue4: '#7d1f66',
  hue5: '#574500',
  hue6: '#261770',
  hue7: '#640f3a',
  hue8: '#1f535e',
  bandPursue: '#064e1b',
  bandPilot: '#8a3c00',
  bandNurture: '#b00020',
  bandPass: '#5a0010',
  hueOther: '#3f4a5a',
  hueNone: '#6b6b6b',
  step1: '#6478a0',
  step2: '#465f99',
  step3: '#2c4a91',
  step4: '#183578',
  step5: '#081646',
}
