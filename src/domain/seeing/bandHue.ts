import type { ScaleHue } from '#domain/seeing/swatch.ts'
import type { Band } from '#domain/ipp/band.ts'

/** The colour of a band, good to bad; too little known has none. */
export function bandHue(band: Band): ScaleHue {
  return HUES[band]
}

const HUES: Readonly<Record<Band, ScaleHue>> = {
  pursue: 'bandPursue',
  pilot: 'bandPilot',
  nurture: 'bandNurture',
  pass: 'bandPass',
  assess: 'hueNone',
}
