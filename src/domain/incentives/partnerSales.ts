import { companyOf } from '#domain/kinds/companyOf.ts'
import type { CertificationRecord } from '#records/certification.ts'
import type { Deal } from '#records/deal.ts'
import type { Flow } from '#records/flow.ts'
import type { MdfRequest } from '#records/mdfRequest.ts'
import type { RecordType } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/** What one partner did, by which it is paid. */
export interface PartnerSales {
  /** Deals that name it as the partner that is paid. */
  readonly deals: readonly Deal[]
  readonly certifications: readonly CertificationRecord[]
  readonly mdfRequests: readonly MdfRequest[]
  /** Won deals it is paid for or has brought: what a tier is judged by. */
  readonly credited: readonly Deal[]
  /** Deals it has brought, whatever became of them. */
  readonly sourced: readonly Deal[]
  /**
   * Payments into the company that it makes, net of its margin, and that it carries; active ones of known amount. Only of
   * a partner whose margin or commission flow takes its amount from the programme: what is typed stays typed.
   */
  readonly paid: readonly Flow[]
  readonly carried: readonly Flow[]
  /** Whether an MDF flow to it takes its amount from the programme. */
  readonly drawsMdf: boolean
}

type Gathered = {
  -readonly [K in keyof PartnerSales]: PartnerSales[K] extends readonly (infer T)[] ? T[] : PartnerSales[K]
}

/** All that the sales are made of. */
const SOURCES = [
  'deal',
  'certification',
  'mdfRequest',
  'flow',
  'participant',
] as const satisfies readonly RecordType[]

const known = new WeakMap<
  Records,
  { readonly revisions: readonly number[]; readonly sales: ReadonlyMap<string, PartnerSales> }
>()

/**
 * The sales of every partner that has any, gathered in one walk over the records; the same object until one of the
 * records behind them is written, as two hundred partners ask for theirs one by one.
 */
export function salesByPartner(records: Records): ReadonlyMap<string, PartnerSales> {
  const last = known.get(records)
  if (last && SOURCES.every((type, place) => records.revision(type) === last.revisions[place]))
    return last.sales
  const revisions = SOURCES.map((type) => records.revision(type))
  const sales = gathered(records)
  known.set(records, { revisions, sales })
  return sales
}

function gathered(records: Records): ReadonlyMap<string, PartnerSales> {
  const sales = new Map<string, Gathered>()
  const of = (id: string): Gathered => {
    let known = sales.get(id)
    if (!known) sales.set(id, (known = nothing()))
    return known
  }
  for (const deal of records.all('deal')) gatherDeal(deal, of)
  for (const one of records.all('certification')) of(one.participantId).certifications.push(one)
  for (const one of records.all('mdfRequest')) of(one.participantId).mdfRequests.push(one)
  gatherPayments(records, of)
  return sales
}

/** The sales of one partner out of those of all. */
export function salesOf(sales: ReadonlyMap<string, PartnerSales>, partnerId: string): PartnerSales {
  return sales.get(partnerId) ?? nothing()
}

function nothing(): Gathered {
  return {
    deals: [],
    certifications: [],
    mdfRequests: [],
    credited: [],
    sourced: [],
    paid: [],
    carried: [],
    drawsMdf: false,
  }
}

function gatherDeal(deal: Deal, of: (id: string) => Gathered): void {
  const { partnerId, sourcedBy, stage } = deal
  if (partnerId !== null) of(partnerId).deals.push(deal)
  if (sourcedBy !== null) of(sourcedBy).sourced.push(deal)
  if (stage !== 'won') return
  for (const id of new Set([partnerId, sourcedBy])) if (id !== null) of(id).credited.push(deal)
}

function gatherPayments(records: Records, of: (id: string) => Gathered): void {
  const company = companyOf(records)?.id
  if (company === undefined) return
  const rewarded = new Set<string>()
  const flows = [...records.flowsAt(company)].filter(({ status }) => status === 'active')
  for (const { from, to, kind, amountSource } of flows) {
    if (from !== company || amountSource !== 'programme') continue
    if (kind === 'margin' || kind === 'commission') rewarded.add(to)
    if (kind === 'mdf') of(to).drawsMdf = true
  }
  for (const flow of flows) {
    if (flow.kind !== 'payment' || flow.to !== company || flow.amountMinor === null) continue
    if (rewarded.has(flow.from)) of(flow.from).paid.push(flow)
    for (const id of new Set(flow.via)) if (id !== flow.from && rewarded.has(id)) of(id).carried.push(flow)
  }
}
