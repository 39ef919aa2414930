import { addDays, isWithin } from '#domain/calendar/days.ts'
import { quarterOn } from '#domain/calendar/quarter.ts'
import type { KnownFacts, MdfFact } from '#domain/findings/facts.ts'
import type { FactsGiven } from '#domain/findings/factsOf.ts'
import { partnerYears } from '#domain/incentives/partnerYears.ts'
import { programmeComplexity } from '#domain/incentives/programmeComplexity.ts'
import { programmeOf as programmeTerms } from '#domain/incentives/programmeReading.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { npsOf } from '#domain/metrics/nps.ts'
import { activeOnes, signedPartners } from '#domain/metrics/partnerCounts.ts'
import { programmeOf } from '#domain/metrics/programmeOf.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import type { Records } from '#records/recordTable.ts'

/** What programme, deals, funds and surveys of a map say for the findings; what nobody entered stays unknown. */
export function knownFromRecords(
  records: Records,
  asOf: string,
): Required<Pick<FactsGiven, 'known' | 'takes' | 'nps'>> {
  const known: KnownFacts = {
    partners: activationOf(records, asOf),
    attribution: attributionOf(records, asOf),
    mdf: mdfOf(records),
    ...termsOf(records),
  }
  return { known, takes: takesOf(records, asOf), nps: npsByPartner(records, asOf) }
}

/** A year: what was sold or answered before says little about how the programme is run today. */
const RECENT_DAYS = 365

/** `null` where nobody signed, or where nothing anybody did was ever noted: silence of the map is not of the partners. */
function activationOf(records: Records, asOf: string): KnownFacts['partners'] {
  const book = scorecardBook(records)
  const programme = programmeOf(records, book, quarterOn(asOf, book.fiscalStartMonth), asOf)
  const signed = signedPartners(programme)
  if (!signed.some(({ activity }) => activity.length > 0)) return null
  return { total: signed.length, active: activeOnes(programme).length }
}

function attributionOf(records: Records, asOf: string): KnownFacts['attribution'] {
  const year = { start: addDays(asOf, 1 - RECENT_DAYS), end: asOf }
  const won = [...records.all('deal')].filter(
    ({ stage, closedOn, refundOf }) => stage === 'won' && refundOf === null && isWithin(closedOn, year),
  )
  if (won.length === 0) return null
  const sum = (deals: typeof won) => deals.reduce((total, { amountMinor }) => total + (amountMinor ?? 0), 0)
  return {
    wonMinor: sum(won),
    unattributedMinor: sum(won.filter(({ sourcedBy, direct }) => sourcedBy === null && !direct)),
  }
}

function termsOf(records: Records): Pick<KnownFacts, 'complexity' | 'dealRegistration'> {
  const current = currentProgramme(records)
  const reading = current ? programmeTerms(records, current.id) : null
  if (!reading) return { complexity: null, dealRegistration: null }
  return {
    complexity: { points: programmeComplexity(reading).points, tiers: reading.tiers.length },
    dealRegistration: reading.tiers.some(({ rule }) => rule.dealReg !== undefined),
  }
}

function mdfOf(records: Records): readonly MdfFact[] | null {
  const requests = [...records.all('mdfRequest')].filter(({ decision }) => decision !== 'declined')
  if (requests.length === 0) return null
  return requests.map((request) => ({
    id: request.id,
    spentMinor: request.spentMinor ?? 0,
    endedOn: request.endsOn,
    resultsReported: request.pipelineMinor !== null || request.wonMinor !== null,
    measurementPlan: request.measure.trim() !== '',
    partnerId: request.participantId,
    name: request.name,
  }))
}

/** Only of partners that sell under the programme: who sells nothing earns nothing, and that is no neglect. */
function takesOf(records: Records, asOf: string): ReadonlyMap<string, number> {
  const takes = new Map<string, number>()
  for (const [id, year] of partnerYears(records, currentProgramme(records)?.id ?? '', asOf))
    if (year.volumeMinor > 0)
      takes.set(id, year.takeMinor + year.spiffMinor + year.mdf.amountMinor + agreedWith(records, id))
  return takes
}

/** Commissions and margins that are typed on the map, beside the programme. */
function agreedWith(records: Records, partnerId: string): number {
  return Array.from(records.flowsAt(partnerId))
    .filter(
      ({ to, kind, status, amountSource }) =>
        to === partnerId && PAYS.has(kind) && status === 'active' && amountSource === 'typed',
    )
    .reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
}

const PAYS: ReadonlySet<string> = new Set(['payment', 'commission', 'margin', 'rebate', 'mdf'])

/** −100 to 100, from the answers a partner gave in the last year. */
function npsByPartner(records: Records, asOf: string): ReadonlyMap<string, number> {
  const year = { start: addDays(asOf, 1 - RECENT_DAYS), end: asOf }
  const scores = new Map<string, number[]>()
  for (const { participantId, answeredOn, score } of records.all('surveyAnswer')) {
    if (participantId === null || !isWithin(answeredOn, year)) continue
    scores.set(participantId, [...(scores.get(participantId) ?? []), score])
  }
  return new Map(Array.from(scores, ([id, given]) => [id, npsOf(given).nps ?? 0]))
}
