import { type Refusal, refuse } from '#domain/refusal.ts'

/** A group of customers over a period: recurring revenue in minor units a year, and how many there were at its start. */
export interface CustomerGroup {
  readonly startArrMinor: number
  readonly startCustomers: number
  readonly lostCustomers: number
  readonly churnedArrMinor: number
  readonly contractionMinor: number
  readonly expansionMinor: number
}

export interface RetentionInput {
  readonly partner: CustomerGroup
  readonly direct: CustomerGroup
}

/** Percents; null where the group was empty at the start. */
export interface Retained {
  readonly logoRetentionPct: number | null
  readonly grrPct: number | null
  readonly nrrPct: number | null
}

export interface Retention {
  readonly partner: Retained
  readonly direct: Retained
  /** Partner customers less direct ones, in points. */
  readonly differencePoints: {
    readonly logoRetention: number | null
    readonly grr: number | null
    readonly nrr: number | null
  }
}

/** Retention of customers that came through partners against direct ones (rules.md §7); E_RANGE, E_NEGATIVE_AMOUNT. */
export function retention(input: RetentionInput): Retention | Refusal {
  return checkGroup(input.partner, 'partner') ?? checkGroup(input.direct, 'direct') ?? retentionOf(input)
}

/** As `retention`, for groups that are sound. */
export function retentionOf({ partner, direct }: RetentionInput): Retention {
  const [ours, theirs] = [retainedOf(partner), retainedOf(direct)]
  return {
    partner: ours,
    direct: theirs,
    differencePoints: {
      logoRetention: difference(ours.logoRetentionPct, theirs.logoRetentionPct),
      grr: difference(ours.grrPct, theirs.grrPct),
      nrr: difference(ours.nrrPct, theirs.nrrPct),
    },
  }
}

function retainedOf(group: CustomerGroup): Retained {
  const { startArrMinor, startCustomers, lostCustomers, churnedArrMinor, contractionMinor, expansionMinor } =
    group
  const kept = startArrMinor - churnedArrMinor - contractionMinor
  return {
    logoRetentionPct: startCustomers === 0 ? null : ((startCustomers - lostCustomers) / startCustomers) * 100,
    grrPct: startArrMinor === 0 ? null : (kept / startArrMinor) * 100,
    nrrPct: startArrMinor === 0 ? null : ((kept + expansionMinor) / startArrMinor) * 100,
  }
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b
}

function checkGroup(group: CustomerGroup, path: string): Refusal | null {
  for (const [field, value] of Object.entries(group)) {
    if (!Number.isSafeInteger(value))
      return refuse('E_NUMBER', `${path}.${field}`, 'Customers and minor units are whole numbers.')
    if (value < 0) return refuse('E_NEGATIVE_AMOUNT', `${path}.${field}`, 'This figure is never negative.')
  }
  if (group.lostCustomers > group.startCustomers)
    return refuse('E_RANGE', `${path}.lostCustomers`, 'No more customers can be lost than there were.')
  if (group.churnedArrMinor + group.contractionMinor > group.startArrMinor)
    return refuse('E_RANGE', `${path}.churnedArrMinor`, 'No more revenue can be lost than there was.')
  return null
}
