import { who } from '#exchange/starters/northwindFlow.ts'
import { newDeal, type Deal } from '#records/deal.ts'

/** A deal as a line: name, thousands of dollars, closing day, and where it is not new, what it is. */
type Line = readonly [name: string, thousands: number, closedOn: string, kind?: Deal['kind']]

/**
 * The deals of a year, October 2025 to September 2026, at list price: per partner they add up to its flows on the map.
 * What we sell directly, and in the marketplace, stands as one sum a quarter.
 */
export function northwindDeals(): readonly Deal[] {
  return [
    ...won(DATAHAUS, { partnerId: who('datahaus'), sourcedBy: who('datahaus') }),
    ...won(OPSNORTH, { partnerId: who('opsnorth'), sourcedBy: who('opsnorth') }),
    ...won(BRIGHTLINE, { sourcedBy: who('brightline'), customerId: MID_MARKET, registered: true }),
    ...won(LEDGERLY, { sourcedBy: who('ledgerly'), customerId: MID_MARKET }),
    ...won(KESTREL, { sourcedBy: who('kestrel'), customerId: AGENCIES }),
    ...won(REVIEWS, { sourcedBy: who('saas-ledger-review'), customerId: AGENCIES }),
    ...won(MARKETPLACE, { sourcedBy: who('appsource'), customerId: AGENCIES }),
    ...won(DIRECT_MID, { direct: true, customerId: MID_MARKET }),
    ...won(DIRECT_AGENCIES, { direct: true, customerId: AGENCIES }),
    ...LOST.map((line) => deal(line, { stage: 'lost', ...partnerOf(line) })),
    ...OPEN.map((line) =>
      deal(line, { stage: 'open', createdOn: line[2], closedOn: null, ...partnerOf(line) }),
    ),
  ]
}

const MID_MARKET = who('mid-market-tech')
const AGENCIES = who('eu-agencies')

const DATAHAUS: readonly Line[] = [
  ['Alpine Gear Works', 62, '2025-11-12'],
  ['Hafen Logistik', 48, '2025-12-09'],
  ['Bergmann Tools', 55, '2026-01-28'],
  ['Rheinwerk Valves', 70, '2026-03-17'],
  ['Tessin Optics', 64, '2026-04-22'],
  ['Alpine Gear Works, second plant', 51, '2026-06-11', 'expansion'],
  ['Moselkraft', 58, '2026-07-30'],
  ['Nordwest Pumps', 52, '2026-09-15'],
]

const OPSNORTH: readonly Line[] = [
  ['Fjord Media', 30, '2025-10-27'],
  ['Skagen Retail', 22, '2026-01-19'],
  ['Lofoten Foods', 28, '2026-04-08'],
  ['Fjord Media, all offices', 18, '2026-06-24', 'expansion'],
  ['Aurora Clinics', 22, '2026-08-26'],
]

const BRIGHTLINE: readonly Line[] = [
  ['Meridian Software', 130, '2025-11-25'],
  ['Cobalt IT', 90, '2025-12-16'],
  ['Harbour Analytics', 115, '2026-02-20'],
  ['Fenwick Systems', 105, '2026-05-19'],
  ['Cobalt IT, service desk', 80, '2026-07-07', 'expansion'],
  ['Loch Networks', 120, '2026-09-22'],
]

const LEDGERLY: readonly Line[] = [
  ['Quillon', 120, '2025-10-30'],
  ['Tannenberg IT', 95, '2025-12-11'],
  ['Pinecrest Software', 140, '2026-02-12'],
  ['Isar Digital', 85, '2026-03-26'],
  ['Oakline', 110, '2026-05-28'],
  ['Quillon, finance team', 100, '2026-07-16', 'expansion'],
  ['Severn Apps', 90, '2026-09-10'],
]

const KESTREL: readonly Line[] = [
  ['Studio Vinter', 35, '2026-02-05'],
  ['Havn Agency', 25, '2026-08-13'],
]

const REVIEWS: readonly Line[] = [
  ['Eleven agencies, late autumn', 80, '2025-11-30'],
  ['Nine agencies, winter', 60, '2026-01-31'],
  ['Ten agencies, March', 70, '2026-03-31'],
  ['Eight agencies, May', 55, '2026-05-31'],
  ['Nine agencies, July', 65, '2026-07-31'],
  ['Seven agencies, September', 50, '2026-09-30'],
]

const MARKETPLACE: readonly Line[] = [
  ['Marketplace, fourth quarter', 95, '2025-12-31'],
  ['Marketplace, first quarter', 100, '2026-03-31'],
  ['Marketplace, second quarter', 110, '2026-06-30'],
  ['Marketplace, third quarter', 95, '2026-09-30'],
]

const DIRECT_MID: readonly Line[] = [
  ['Direct mid-market, fourth quarter', 1_120, '2025-12-31'],
  ['Direct mid-market, first quarter', 1_150, '2026-03-31'],
  ['Direct mid-market, second quarter', 1_180, '2026-06-30'],
  ['Direct mid-market, third quarter', 1_173, '2026-09-30'],
]

const DIRECT_AGENCIES: readonly Line[] = [
  ['Direct agencies, fourth quarter', 280, '2025-12-31'],
  ['Direct agencies, first quarter', 300, '2026-03-31'],
  ['Direct agencies, second quarter', 296, '2026-06-30'],
  ['Direct agencies, third quarter', 300, '2026-09-30'],
]

const LOST: readonly Line[] = [
  ['Brennerbahn', 75, '2026-02-24'],
  ['Trent Hosting', 60, '2026-03-18'],
  ['Kattegat Cloud', 60, '2026-06-18'],
  ['Tay Logistics', 70, '2026-07-21'],
  ['Bothnia Paper', 45, '2026-08-19'],
  ['Weser Robotics', 90, '2026-08-20'],
  ['Two agencies, August', 12, '2026-08-31'],
  ['Elbe Machines', 66, '2026-09-02'],
]

/** With the day on which it was created. */
const OPEN: readonly Line[] = [
  ['Saar Precision', 68, '2026-10-06'],
  ['Clyde Data', 140, '2026-10-14'],
  ['Drava Software', 95, '2026-10-29'],
  ['Oresund Hosting', 40, '2026-11-03'],
]

const FROM_DATAHAUS = { partnerId: who('datahaus'), sourcedBy: who('datahaus') }
const FROM_OPSNORTH = { partnerId: who('opsnorth'), sourcedBy: who('opsnorth') }
const FROM_BRIGHTLINE = { sourcedBy: who('brightline') }

/** Who brought the deals that are not won; the others are our own. */
const NOT_WON: Readonly<Record<string, Partial<Deal>>> = {
  Brennerbahn: FROM_DATAHAUS,
  'Trent Hosting': FROM_BRIGHTLINE,
  'Kattegat Cloud': FROM_OPSNORTH,
  'Tay Logistics': FROM_BRIGHTLINE,
  'Bothnia Paper': FROM_OPSNORTH,
  'Weser Robotics': FROM_BRIGHTLINE,
  'Two agencies, August': { sourcedBy: who('saas-ledger-review') },
  'Elbe Machines': FROM_DATAHAUS,
  'Saar Precision': FROM_DATAHAUS,
  'Clyde Data': { ...FROM_BRIGHTLINE, registered: true, approvedOn: '2026-10-16' },
  'Drava Software': { sourcedBy: who('ledgerly') },
}

/** Who else took part, in deals of any fate. */
const TOOK_PART: Readonly<Record<string, readonly string[]>> = {
  'Meridian Software': ['revops-collective'],
  'Pinecrest Software': ['brightline'],
  'Isar Digital': ['revops-collective'],
  'Fenwick Systems': ['ledgerly', 'revops-collective'],
  'Eight agencies, May': ['formwave'],
  Oakline: ['brightline', 'revops-collective'],
  'Nine agencies, July': ['appsource', 'formwave'],
  'Weser Robotics': ['ledgerly'],
  'Loch Networks': ['ledgerly', 'revops-collective'],
  'Severn Apps': ['brightline', 'formwave'],
  'Clyde Data': ['ledgerly'],
  'Oresund Hosting': ['revops-collective'],
}

function partnerOf([name]: Line): Partial<Deal> {
  return NOT_WON[name] ?? { direct: TOOK_PART[name] === undefined }
}

function won(lines: readonly Line[], fields: Partial<Deal>): readonly Deal[] {
  return lines.map((line) => deal(line, { stage: 'won', ...fields }))
}

function deal([name, thousands, closedOn, kind = 'new']: Line, fields: Partial<Deal>): Deal {
  const createdOn = twoMonthsBefore(closedOn)
  return newDeal({
    id: `deal:${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    name,
    amountMinor: thousands * 100_000,
    kind,
    createdOn,
    closedOn,
    approvedOn: fields.registered ? createdOn : null,
    influencedBy: (TOOK_PART[name] ?? []).map(who),
    ...fields,
  })
}

function twoMonthsBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const before = month > 2 ? { year, month: month - 2 } : { year: year - 1, month: month + 10 }
  return `${before.year}-${String(before.month).padStart(2, '0')}-08`
}
