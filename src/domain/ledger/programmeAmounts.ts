import { PROGRAMME_FLOWS } from '#domain/flows/flowFault.ts'
import { type PartnerYear, partnerYears } from '#domain/incentives/partnerYears.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import type { Flow } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'
import type { Records } from '#records/recordTable.ts'

/** The amount a flow takes from the programme, minor units a year; or why there is none. */
export type ProgrammeAmount =
  | { readonly amountMinor: number; readonly basis: 'deals' | 'payments' | 'mdf'; readonly why: string }
  | { readonly amountMinor: null; readonly reason: NoAmount; readonly why: string }

export type NoAmount = 'NO_PROGRAMME' | 'NOT_FROM_US' | 'NO_TIER' | 'NO_SALES'

/**
 * The amounts of all flows whose source is the programme in force (or `programmeId`), by flow. The deal lines of a
 * partner go to its margin flow or to its commission flow, whichever the programme's mode asks for if the partner has
 * both; rebates, bonuses and SPIFF go to its rebate flow. Of two flows of one kind the first carries the amount.
 */
export function programmeAmounts(
  records: Records,
  programmeId = currentProgramme(records)?.id,
  asOf?: string,
): ReadonlyMap<string, ProgrammeAmount> {
  const flows = [...records.all('flow')].filter(
    ({ amountSource, kind }) => amountSource === 'programme' && PROGRAMME_FLOWS.has(kind),
  )
  const amounts = new Map<string, ProgrammeAmount>()
  if (flows.length === 0) return amounts
  const company = companyOf(records)?.id
  const years = programmeId === undefined ? null : partnerYears(records, programmeId, asOf)
  const kinds = kindsByPartner(flows)
  const carried = new Set<string>()
  for (const flow of flows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const slot = `${flow.to}|${flow.kind}`
    amounts.set(
      flow.id,
      flow.from !== company
        ? none('NOT_FROM_US')
        : !years
          ? none('NO_PROGRAMME')
          : amountOf(flow, years.get(flow.to), kinds.get(flow.to) ?? NO_KINDS, carried.has(slot)),
    )
    carried.add(slot)
  }
  return amounts
}

const REASONS: Readonly<Record<NoAmount, string>> = {
  NO_PROGRAMME: 'No programme is current.',
  NOT_FROM_US: 'The programme sets only what we give.',
  NO_TIER: 'The partner has no tier of the programme.',
  NO_SALES: 'The partner has neither deals nor payments of known amount.',
}

function none(reason: NoAmount): ProgrammeAmount {
  return { amountMinor: null, reason, why: REASONS[reason] }
}

function amountOf(
  { kind }: Flow,
  year: PartnerYear | undefined,
  kinds: ReadonlySet<FlowKind>,
  isCarried: boolean,
): ProgrammeAmount {
  if (!year) return none('NO_TIER')
  if (isCarried)
    return { amountMinor: 0, basis: 'deals', why: 'Another flow of this kind carries the amount.' }
  if (kind === 'mdf') {
    const why =
      year.mdf.basis === 'requests'
        ? 'MDF reimbursed in the year.'
        : 'The MDF allowance of four quarters, as nothing was asked for yet.'
    return { amountMinor: year.mdf.amountMinor, basis: 'mdf', why }
  }
  if (year.basis === null) return none('NO_SALES')
  const from = year.basis === 'deals' ? 'From the deals of four quarters' : 'From the payments of a year'
  if (kind === 'rebate')
    return {
      amountMinor: Math.max(0, year.extrasMinor + year.spiffMinor),
      basis: year.basis,
      why: `${from}: rebate, bonuses and SPIFF.`,
    }
  const own = year.tier.rule.mode === 'margin' ? 'margin' : 'commission'
  const takesDeals = kind === own || !kinds.has(own)
  return {
    amountMinor: takesDeals ? Math.max(0, year.dealsMinor) : 0,
    basis: year.basis,
    why: takesDeals ? `${from}: base rate and uplift.` : `The programme pays a ${own}.`,
  }
}

const NO_KINDS: ReadonlySet<FlowKind> = new Set()

function kindsByPartner(flows: readonly Flow[]): ReadonlyMap<string, ReadonlySet<FlowKind>> {
  const kinds = new Map<string, Set<FlowKind>>()
  for (const { to, kind } of flows) kinds.set(to, (kinds.get(to) ?? new Set()).add(kind))
  return kinds
}
