import { mulberry32 } from '#domain/random/mulberry32.ts'

/** Another seed, 0 to 9,999: short enough to be read out, and the same one for everybody who was at `seed`. */
export function nextSeed(seed: number): number {
  const next = Math.floor(mulberry32(seed)() * 10_000)
  return next === seed ? next + 1 : next
}
