import { type Refusal, refuse } from '#domain/refusal.ts'

export interface PartnerRevenue {
  readonly id: string
  readonly revenueMinor: number
}

/** Bands of the 2023 US merger guidelines: under 1,000 low, to 1,800 moderate, above high. */
export type HhiBand = 'low' | 'moderate' | 'high'

export interface Concentration {
  readonly n: number
  readonly withRevenue: number
  /** Sum of the squared percent shares, up to 10,000. */
  readonly hhi: number | null
  readonly band: HhiBand | null
  /** So many equal partners would be as concentrated. */
  readonly effectiveNumber: number | null
  /** 0 = all equal, 1 = one has it all; null with fewer than two partners. */
  readonly hhiNormalised: number | null
  readonly largest: string | null
  readonly largestSharePct: number | null
  readonly level: 'high' | 'watch' | 'ok' | null
}

/** How much hangs on how few (rules.md §7). Revenue of 0 or below brings no share; E_AMOUNT for parts of a minor unit. */
export function concentration({
  partners,
}: {
  readonly partners: readonly PartnerRevenue[]
}): Concentration | Refusal {
  const place = partners.findIndex(({ revenueMinor }) => !Number.isSafeInteger(revenueMinor))
  if (place >= 0)
    return refuse(
      'E_AMOUNT',
      `partners[${place}].revenueMinor`,
      'An amount is a whole number of minor units.',
    )
  return concentrationOf(partners)
}

/** As `concentration`, for amounts that are sound. */
export function concentrationOf(partners: readonly PartnerRevenue[]): Concentration {
  const n = partners.length
  const earning = partners.filter(({ revenueMinor }) => revenueMinor > 0)
  const total = earning.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
  const [first] = earning
  if (!first) return { n, withRevenue: 0, ...NOTHING }
  const hhi = earning.reduce((sum, { revenueMinor }) => sum + ((revenueMinor / total) * 100) ** 2, 0)
  const largest = earning.reduce((most, one) => (one.revenueMinor > most.revenueMinor ? one : most), first)
  const largestSharePct = (largest.revenueMinor / total) * 100
  return {
    n,
    withRevenue: earning.length,
    hhi,
    band: bandOf(hhi),
    effectiveNumber: 10_000 / hhi,
    hhiNormalised: n < 2 ? null : (hhi / 10_000 - 1 / n) / (1 - 1 / n),
    largest: largest.id,
    largestSharePct,
    level: levelOf(largestSharePct),
  }
}

const NOTHING = {
  hhi: null,
  band: null,
  effectiveNumber: null,
  hhiNormalised: null,
  largest: null,
  largestSharePct: null,
  level: null,
} as const

const NEAR = 1e-9

/** The band of an HHI. */
export function bandOf(hhi: number): HhiBand {
  // Ten times 10 % squared is 1,000.0000000000002 in binary; the limits forgive that.
  if (hhi < 1000 - NEAR) return 'low'
  return hhi <= 1800 + NEAR ? 'moderate' : 'high'
}

function levelOf(sharePct: number): 'high' | 'watch' | 'ok' {
  if (sharePct >= 50 - NEAR) return 'high'
  return sharePct >= 30 - NEAR ? 'watch' : 'ok'
}
