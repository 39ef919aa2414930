/** `all`: every weighting is as likely as every other. `near`: each weight is off by up to `spread` of itself. */
export type WeightSpace = 'all' | 'near'

/**
 * Fills `drawn` with one weighting, taking one random number per criterion in order (rules.md §3). `all` draws evenly
 * from the simplex (Dirichlet(1, …, 1), left unnormalised); `near` stays within ± `spread` (0 to 1) of `weights`.
 */
export function drawWeights(
  drawn: Float64Array,
  weights: Float64Array,
  space: { readonly mode: WeightSpace; readonly spread: number },
  random: () => number,
): void {
  const near = space.mode === 'near'
  for (let k = 0; k < drawn.length; k++) {
    const u = random()
    drawn[k] = near ? (weights[k] ?? 0) * (1 + space.spread * (2 * u - 1)) : -Math.log(1 - u)
  }
}
