import { who } from '#exchange/starters/northwindFlow.ts'
import type { TierName } from '#exchange/starters/northwindParticipants.ts'
import { newBracket } from '#records/bracket.ts'
import { newCertification } from '#records/certification.ts'
import { newMdfRequest, type MdfRequest } from '#records/mdfRequest.ts'
import { newProgramme, type Programme } from '#records/programme.ts'
import type { AnyRecord } from '#records/record.ts'
import { newRemark } from '#records/remark.ts'
import { newRequirement } from '#records/requirement.ts'
import { newTierTerms, type TierTerms } from '#records/tierTerms.ts'

const CURRENT = 'programme:2026'
const PROPOSAL = 'programme:2027'

/**
 * Northwind's programme and a proposal that gives Silver 30 %. It sets the margin of Datahaus and OpsNorth and the MDF;
 * what Kestrel, the review site and the marketplace get is agreed one by one and typed on the map.
 */
export function northwindProgramme(tierId: (name: TierName) => string): readonly AnyRecord[] {
  return [
    ...programme({ id: CURRENT, name: 'Partner programme 2026', status: 'current' }, 25, tierId),
    ...programme({ id: PROPOSAL, name: 'Silver at 30 %', status: 'proposal', order: 1 }, 30, tierId),
    newRemark({
      programmeId: CURRENT,
      tierId: tierId('Platinum'),
      field: 'mdfQuarterMinor',
      text: 'Ledgerly has not drawn on it yet.',
    }),
    ...mdfRequests(),
    ...certifications(),
  ]
}

function programme(
  head: Pick<Programme, 'id' | 'name'> & Partial<Programme>,
  silverPct: number,
  tierId: (name: TierName) => string,
): readonly AnyRecord[] {
  const programmeId = head.id
  const terms = (name: TierName, fields: Partial<TierTerms>) =>
    newTierTerms({ programmeId, tierId: tierId(name), ...fields })
  const needs = (name: TierName, revenue: number, certified: number) => [
    newRequirement({ programmeId, tierId: tierId(name), metric: 'revenueMinor', min: revenue * 100 }),
    newRequirement({ programmeId, tierId: tierId(name), metric: 'certified', min: certified }),
  ]
  const registration = { regUpliftPct: 5, regMinDealMinor: 1_000_000 }
  const reward = { certPerPersonMinor: 100_000, certMaxPeople: 10 }
  return [
    newProgramme({ ...PROGRAMME, ...head }),
    terms('Registered', { basePct: 20 }),
    terms('Silver', {
      needs: 'any',
      basePct: silverPct,
      mdfQuarterMinor: 250_000,
      partnerManager: 'Shared',
    }),
    terms('Gold', {
      basePct: 30,
      mdfQuarterMinor: 1_000_000,
      ...registration,
      ...reward,
      partnerManager: 'Named',
      leads: 'By region',
    }),
    terms('Platinum', {
      basePct: 35,
      mdfQuarterMinor: 2_000_000,
      ...registration,
      ...reward,
      partnerManager: 'Named, plus sponsor',
      leads: 'First choice',
      roadmapPreview: 'Twice a year',
    }),
    ...needs('Silver', 150_000, 2),
    ...needs('Gold', 250_000, 3),
    ...needs('Platinum', 500_000, 12),
    ...(['Gold', 'Platinum'] as const).flatMap((name) =>
      [
        { fromMinor: 50_000_000, pct: 2 },
        { fromMinor: 100_000_000, pct: 3 },
      ].map((step, at) =>
        newBracket({
          id: `bracket:${programmeId}-${name.toLowerCase()}-${at + 1}`,
          programmeId,
          tierId: tierId(name),
          ...step,
        }),
      ),
    ),
  ]
}

const PROGRAMME: Partial<Programme> = {
  mode: 'margin',
  regDays: 90,
  regConditions: 'New to us, and not worked by our own sellers.',
  rebateBasis: 'ytd',
  grossMarginPct: 80,
  overheadMinor: 6_000_000,
  exclusivity: 'None.',
}

function mdfRequests(): readonly MdfRequest[] {
  return [
    request('brightline', 'Customer day: venue', 'event', '2025-11-20', 10_000),
    request('brightline', 'Customer day: programme', 'event', '2026-03-12', 10_000),
    request('brightline', 'Webinar series', 'webinar', '2026-05-06', 10_000),
    request('brightline', 'Field workshops', 'workshop', '2026-09-02', 10_000),
    request('datahaus', 'Trade fair stand', 'event', '2026-04-20', 2_500),
    request('datahaus', 'Reference films', 'content', '2026-07-14', 2_500),
    newMdfRequest({
      id: 'mdfRequest:datahaus-tour',
      participantId: who('datahaus'),
      name: 'Factory tour',
      activity: 'event',
      requestedOn: '2026-11-02',
      startsOn: '2027-02-10',
      endsOn: '2027-02-10',
      requestedMinor: 300_000,
      totalCostMinor: 500_000,
      expectedPipelineMinor: 1_200_000,
    }),
  ]
}

function request(partner: string, name: string, activity: string, day: string, dollars: number): MdfRequest {
  return newMdfRequest({
    id: `mdfRequest:${partner}-${day}`,
    participantId: who(partner),
    name,
    activity,
    requestedOn: day,
    startsOn: day,
    endsOn: day,
    requestedMinor: dollars * 100,
    totalCostMinor: dollars * 200,
    expectedPipelineMinor: dollars * 600,
    segmentId: partner === 'brightline' ? who('mid-market-tech') : null,
    measure: 'Meetings and opportunities within 90 days.',
    decision: 'approved',
    decidedOn: day,
    approvedMinor: dollars * 100,
    proofOn: day,
    spentMinor: dollars * 100,
    pipelineMinor: dollars * 650,
  })
}

function certifications(): readonly AnyRecord[] {
  const people = { brightline: 9, ledgerly: 12, formwave: 3, datahaus: 2 }
  return Object.entries(people).map(([partner, count]) =>
    newCertification({
      id: `certification:${partner}`,
      participantId: who(partner),
      people: count,
      on: '2025-06-16',
    }),
  )
}
