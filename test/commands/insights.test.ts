import { describe, expect, test } from 'vitest'
import { acceptFinding } from '#commands/acceptFinding.ts'
import { acceptGhosts } from '#commands/acceptGhosts.ts'
import { addSeller } from '#commands/addSeller.ts'
import { addReturnFlow } from '#commands/addReturnFlow.ts'
import { applyCoveragePreset } from '#commands/applyCoveragePreset.ts'
import { askForProof } from '#commands/askForProof.ts'
import { setCoverageNeed } from '#commands/setCoverageNeed.ts'
import { setReviewDate } from '#commands/setReviewDate.ts'
import { turnOnRegistration } from '#commands/turnOnRegistration.ts'
import { withdrawAcceptance } from '#commands/withdrawAcceptance.ts'
import { coverageOf } from '#domain/network/coverageOf.ts'
import { firstGaps } from '#domain/network/firstGaps.ts'
import { newMdfRequest } from '#records/mdfRequest.ts'
import { newProgramme } from '#records/programme.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany(),
    aParticipant('Kestrel', { kind: 'si', regions: ['DACH'], segments: ['SMB'], x: 400 }),
    aParticipant('SMB', { kind: 'customer-segment' }),
    aParticipant('Acme', { kind: 'customer', regions: ['DACH'], segments: ['SMB'] }),
    aFlow('lead', 'Kestrel', 'us'),
  )
const reviews = ({ records }: OpenMap) =>
  Array.from(records.all('review'), ({ participantId, on }) => `${participantId} ${on}`)
const DACH_MSP = { role: 'msp', region: 'DACH', segment: 'SMB' } as const

describe('acceptFinding', () => {
  test('execute: the reason is kept with the day', () => {
    const map = world()
    map.dispatch(acceptFinding('one-sided-value:gives:Kestrel', ' free until joint launch '))
    expect([...map.records.all('acceptedFinding')]).toMatchObject([
      { findingId: 'one-sided-value:gives:Kestrel', reason: 'free until joint launch', on: '2026-11-21' },
    ])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), acceptFinding('f', 'fine'))).toBeNull()
  })

  test('without a reason is refused', () => {
    expect(refusalOf(world(), acceptFinding('f', ' '))).toBe('Say in a few words why this is fine.')
  })
})

describe('withdrawAcceptance', () => {
  const accepted = () => {
    const map = world()
    map.dispatch(acceptFinding('f', 'fine'))
    return map
  }

  test('execute: it is open again', () => {
    const map = accepted()
    map.dispatch(withdrawAcceptance('f'))
    expect(map.records.count('acceptedFinding')).toBe(0)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(accepted(), withdrawAcceptance('f'))).toBeNull()
  })

  test('of what is not accepted is refused', () => {
    expect(refusalOf(world(), withdrawAcceptance('f'))).toBe('That finding is not accepted any more.')
  })
})

describe('addReturnFlow', () => {
  const draft = { from: 'us', to: 'Kestrel', kind: 'commission', answers: 'lead' } as const

  test('execute: it answers what it comes back for', () => {
    const map = world()
    map.dispatch(addReturnFlow(draft))
    expect([...map.records.all('flow')].at(-1)).toMatchObject({
      from: 'us',
      to: 'Kestrel',
      kind: 'commission',
      tangible: true,
      inReturnFor: 'lead',
    })
    expect(map.store.getState().undoLabel).toBe('add commission from Northwind to Kestrel')
  })

  test('execute: without the flow it answered it stands alone', () => {
    const map = world()
    map.dispatch(addReturnFlow({ ...draft, answers: 'gone' }))
    expect([...map.records.all('flow')].at(-1)?.inReturnFor).toBeNull()
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addReturnFlow(draft))).toBeNull()
  })

  test('to somebody who is gone is refused', () => {
    expect(refusalOf(world(), addReturnFlow({ ...draft, to: 'gone' }))).toMatch(/not on the map/)
  })
})

describe('setReviewDate', () => {
  test('execute: a new plan takes the place of the old one, what was held stays', () => {
    const map = world()
    map.dispatch(setReviewDate(['Kestrel'], '2026-11-20'))
    map.dispatch(setReviewDate(['Kestrel'], '2026-12-10'))
    map.dispatch(setReviewDate(['Kestrel', 'gone'], '2027-01-15', 'with both sponsors'))
    expect(reviews(map)).toEqual(['Kestrel 2026-11-20', 'Kestrel 2027-01-15'])
    expect(map.store.getState().undoLabel).toBe('plan a review of Kestrel')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setReviewDate(['Kestrel', 'Acme'], '2026-12-10'))).toBeNull()
  })

  test('on a day that is none, or of nobody, is refused', () => {
    expect(refusalOf(world(), setReviewDate(['Kestrel'], '2026-02-30'))).toBe(
      'A review is on a day like 2026-03-31.',
    )
    expect(refusalOf(world(), setReviewDate(['gone'], '2026-12-10'))).toMatch(/no longer/)
  })
})

describe('acceptGhosts', () => {
  const cells = [DACH_MSP, { role: 'var', region: 'Nordics', segment: null }] as const

  test('execute: candidates stand in their sector on free places and cover nothing yet', () => {
    const map = world()
    map.dispatch(setCoverageNeed(DACH_MSP, true))
    map.dispatch(acceptGhosts(cells))
    const candidates = [...map.records.all('participant')].filter(({ stage }) => stage === 'identify')
    expect(candidates).toMatchObject([
      { name: 'MSP for DACH', kind: 'msp', regions: ['DACH'], segments: ['SMB'] },
      { name: 'VAR for Nordics', kind: 'var', regions: ['Nordics'], segments: [] },
    ])
    expect(new Set(candidates.map(({ x, y }) => `${x},${y}`)).size).toBe(2)
    expect(candidates.every(({ x, y }) => Math.hypot(x, y) > 200)).toBe(true)
    expect(map.records.find('participant', 'Kestrel')?.x).toBe(400)
    expect(coverageOf(map.records, { planned: false }).covered).toBe(0)
    expect(coverageOf(map.records, { planned: true }).covered).toBe(1)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), acceptGhosts(cells))).toBeNull()
  })

  test('of no gap is refused', () => {
    expect(refusalOf(world(), acceptGhosts([]))).toBe('There is no gap here to fill.')
  })
})

describe('setCoverageNeed', () => {
  test('execute: a place is required, not required, or not asked for', () => {
    const map = world()
    map.dispatch(setCoverageNeed(DACH_MSP, true))
    expect(coverageOf(map.records, { planned: false })).toMatchObject({ coveragePct: 0, covered: 0 })
    map.dispatch(setCoverageNeed(DACH_MSP, false))
    expect([...map.records.all('coverageNeed')]).toMatchObject([{ required: false }])
    map.dispatch(setCoverageNeed(DACH_MSP, null))
    expect(map.records.count('coverageNeed')).toBe(0)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setCoverageNeed(DACH_MSP, true))).toBeNull()
  })

  test('of a place with a name as long as a paragraph is refused', () => {
    expect(refusalOf(world(), setCoverageNeed({ ...DACH_MSP, region: 'x'.repeat(121) }, true))).toMatch(/120/)
  })
})

describe('applyCoveragePreset', () => {
  test('execute: it asks for its roles wherever the map is, and keeps what is said not to be needed', () => {
    const map = world()
    map.dispatch(setCoverageNeed(DACH_MSP, false))
    map.dispatch(setCoverageNeed({ ...DACH_MSP, role: 'isv' }, true))
    map.dispatch(applyCoveragePreset('sell-and-implement'))
    const needs = Array.from(map.records.all('coverageNeed'), ({ role, required }) => `${role} ${required}`)
    expect(needs.toSorted()).toEqual(['msp false', 'si true', 'var true'])
    expect(makesStep(map, applyCoveragePreset('sell-and-implement'))).toBe(false)
    const covered = coverageOf(map.records, { planned: false })
    expect(firstGaps(map.records, covered)).toMatchObject([
      { cell: { role: 'var' }, accounts: 1, points: 50 },
    ])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), applyCoveragePreset('all-round'))).toBeNull()
  })

  test('from a map without partners is refused', () => {
    expect(refusalOf(aMapWith(aCompany()), applyCoveragePreset('as-on-map'))).toMatch(/no partners/)
  })
})

describe('addSeller', () => {
  const seller = (map: OpenMap) =>
    [...map.records.all('participant')].find(({ stage }) => stage === 'identify')

  test('execute: a candidate is planned to sell to the segment', () => {
    const map = world()
    map.dispatch(addSeller('SMB', 'var'))
    expect(seller(map)).toMatchObject({ kind: 'var', name: 'VAR for SMB' })
    expect([...map.records.all('flow')].filter(({ status }) => status === 'planned')).toMatchObject([
      { from: 'us', to: seller(map)?.id, kind: 'product' },
      { from: seller(map)?.id, to: 'SMB', kind: 'product' },
    ])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addSeller('SMB', 'var'))).toBeNull()
  })

  test('to a segment that is gone is refused', () => {
    expect(refusalOf(world(), addSeller('gone', 'var'))).toBe('That segment is no longer on the map.')
  })
})

describe('askForProof', () => {
  const asked = () => {
    const map = aMapWith(
      aCompany(),
      aParticipant('Kestrel'),
      newMdfRequest({ id: 'fair', participantId: 'Kestrel', name: 'Trade fair' }),
      newMdfRequest({ id: 'film', participantId: 'Kestrel', name: 'Film' }),
    )
    return map
  }

  test('execute: the partner has a task for each request, due in two weeks', () => {
    const map = asked()
    map.dispatch(askForProof(['fair', 'film']))
    expect([...map.records.all('task')]).toMatchObject([
      { participantId: 'Kestrel', title: 'Ask for the result of Trade fair', due: '2026-12-05', order: 0 },
      { participantId: 'Kestrel', title: 'Ask for the result of Film', due: '2026-12-05', order: 1 },
    ])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(asked(), askForProof(['fair', 'film']))).toBeNull()
  })

  test('of requests that are gone is refused', () => {
    expect(refusalOf(asked(), askForProof(['gone']))).toBe('These requests are no longer there.')
  })
})

describe('turnOnRegistration', () => {
  const withProgramme = (regUpliftPct: number | null = null) =>
    aMapWith(
      aCompany(),
      newProgramme({ id: 'p', name: 'Plan', status: 'current', regUpliftPct, regDays: null }),
    )

  test('execute: the current programme pays five points more on a registered deal', () => {
    const map = withProgramme()
    map.dispatch(turnOnRegistration())
    expect(map.records.find('programme', 'p')).toMatchObject({ regUpliftPct: 5, regDays: 90 })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(withProgramme(), turnOnRegistration())).toBeNull()
  })

  test('without a current programme, or where it is on, is refused', () => {
    expect(refusalOf(world(), turnOnRegistration())).toMatch(/^There is no current programme/)
    expect(refusalOf(withProgramme(5), turnOnRegistration())).toBe('Plan already pays for registered deals.')
  })
})
