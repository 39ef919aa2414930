import { fitReader } from '#domain/fit/fitReader.ts'
import { companyFigures } from '#domain/flows/companyFigures.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { compactAmount } from '#domain/money/money.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import { partnerBalance } from '#domain/ledger/partnerBalance.ts'
import type { Flow } from '#records/flow.ts'
import { MAP_ID } from '#records/map.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { CardFacts } from '#scene/card.ts'
import type { CardUneven } from '#scene/unevenMark.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import { PLAIN, type Decoration } from '#scene/decoration.ts'
import type { CardFit } from '#scene/fitRing.ts'
import type { LegendDecor } from '#scene/legend.ts'
import { noteFactsOfMap, type NoteFacts } from '#scene/notes.ts'

/** All a picture needs of a map, as plain data that can be posted to a worker. */
export interface MapFacts {
  readonly name: string
  readonly currency: string
  readonly cards: readonly CardFacts[]
  readonly flows: readonly FlowFacts[]
  /** Areas and notes. */
  readonly notes: readonly NoteFacts[]
  /** What the legend says about colours and sizes. */
  readonly decor: LegendDecor
}

/** What is shown of the map, decorated as asked. */
export function mapFacts(records: Records, decoration: Decoration = PLAIN): MapFacts {
  const map = records.find('map', MAP_ID)
  return {
    name: map?.name ?? 'Partner map',
    currency: currencyOf(records),
    cards: Array.from(records.all('participant')).flatMap((participant) => {
      const look = decoration.card(participant)
      return look ? { ...cardFactsOf(participant, records), ...look } : []
    }),
    flows: Array.from(records.all('flow')).flatMap((flow) => {
      const look = decoration.flow(flow)
      return look ? { ...flowFactsOf(flow, records), ...look } : []
    }),
    notes: noteFactsOfMap(records),
    decor: { colours: decoration.colours, notes: decoration.notes },
  }
}

export function cardFactsOf(participant: Participant, records: Records): CardFacts {
  const { id, kind, name, x, y, tierId, stage, locked } = participant
  const tierName = tierId === null ? null : (records.find('tier', tierId)?.name ?? null)
  const facts = { id, kind, name, x, y, tierName, stage, locked }
  if (kind === 'company') return { ...facts, companyLine: companyLine(records, id, currencyOf(records)) }
  const [fit, uneven] = [cardFitOf(participant, records), cardUnevenOf(participant, records)]
  return { ...facts, ...(fit && { fit }), ...(uneven && { uneven }) }
}

/** What the card shows of the partner's fit; `null` where it is not rated, and without a ring. */
export function cardFitOf(participant: Participant, records: Records): CardFit | null {
  const verdict = fitReader(records)?.verdictOf(participant)
  if (!verdict || verdict.score === null) return null
  const { score, status, band } = verdict
  return { score, status, band }
}

/** What the card warns of: an exchange with the company that is one-sided or lopsided; `null` where it is even, or none. */
export function cardUnevenOf(participant: Participant, records: Records): CardUneven | null {
  const verdict = partnerBalance(records, participant)?.verdict
  return verdict === 'one-sided' || verdict === 'lopsided' ? verdict : null
}

/** The amount is the one that holds, whether it was typed or comes from the programme. */
export function flowFactsOf(flow: Flow, records: Records): FlowFacts {
  const { id, from, to, kind, label, status, inReturnFor } = flow
  return { id, from, to, kind, label, amountMinor: amountInForce(records, flow), status, inReturnFor }
}

/** "Our company · $8.4M a year · 31 % via partners"; the number of partners while no amount is known. */
export function companyLine(records: Records, companyId: string, currency: string): string {
  const { paymentsMinor, throughPartnersPct } = companyFigures(records, companyId)
  if (paymentsMinor !== null && throughPartnersPct !== null)
    return `Our company · ${compactAmount(paymentsMinor, currency)} a year · ${Math.round(throughPartnersPct)} % via partners`
  let partners = 0
  for (const { kind } of records.all('participant')) if (isPartnerKind(kind)) partners++
  if (partners === 0) return 'You, at the centre'
  return `Our company · ${partners} ${partners === 1 ? 'partner' : 'partners'}`
}
