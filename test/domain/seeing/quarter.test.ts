import { describe, expect, test } from 'vitest'
import { scorecardQuarters } from '#domain/scorecard/scorecardQuarters.ts'
import { colourScale } from '#domain/seeing/colourScale.ts'
import { inQuarter, quarterLookOf } from '#domain/seeing/quarterLook.ts'
import { seeingFigure } from '#domain/seeing/seeingFields.ts'
import { CARD_SCALES, sizeScale } from '#domain/seeing/sizeScale.ts'
import { seeingWords } from '#domain/views/seeingWords.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newScorecard, type Scorecard } from '#records/scorecard.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { newTarget } from '#records/target.ts'
import { aMap, aParticipant } from '../../support/builders.ts'

const MAP = new RecordTable([
  aMap(),
  aParticipant('big'),
  aParticipant('small'),
  aParticipant('none'),
  newTarget({ scope: 'all', scopeId: '', metric: 'revenue', value: 100_00 }),
  card('big', 2, { revenueMinor: 400_00, winRatePct: 40 }),
  card('big', 3, { revenueMinor: 100_00 }),
  card('small', 3, { revenueMinor: 10_00 }),
])

describe('the map in a quarter', () => {
  test('a figure is that of its quarter, and who has none is not known', () => {
    expect(Object.fromEntries(seeingFigure('scorecard-revenue@2026-3')?.table(MAP) ?? [])).toEqual({
      big: 100_00,
      small: 10_00,
    })
    expect(seeingFigure('scorecard-revenue@2026-2')?.table(MAP).get('big')).toBe(400_00)
    expect(seeingFigure('scorecard-revenue')).toBeUndefined()
    expect(seeingFigure('scorecard-nothing@2026-2')).toBeUndefined()
  })

  test('sizes are the same for every quarter, so that scrubbing compares them', () => {
    const big = aParticipant('big')
    const [before, now] = [2, 3].map((quarter) => sizeScale(MAP, `scorecard-revenue@2026-${quarter}`))
    expect(before?.scaleOf(big)).toBe(CARD_SCALES.most)
    expect(now?.scaleOf(big)).toBeLessThan(CARD_SCALES.most)
    expect(now).toMatchObject({ title: 'revenue closed, FY2026 Q3', most: '$400' })
  })

  test('a percentage is coloured on its whole scale', () => {
    const scale = colourScale(MAP, 'scorecard-winRate@2026-2')
    expect(scale?.title).toBe('Win rate, FY2026 Q2')
    expect(scale?.swatchOf(aParticipant('big')).title).toBe('to 40 %')
  })

  test('the overall colour has a letter besides', () => {
    const scale = colourScale(MAP, 'scorecard-overall@2026-3')
    const badges = ['big', 'small', 'none'].map((id) => scale?.swatchOf(aParticipant(id)).badge)
    expect(badges).toEqual(['A', 'R', '–'])
  })

  test('eight quarters up to the last one known can be scrubbed through', () => {
    const quarters = scorecardQuarters(MAP)
    expect(quarters).toHaveLength(8)
    expect(quarters.at(-1)?.label).toBe('FY2026 Q3')
    expect(scorecardQuarters(new RecordTable([aMap()]))).toEqual([])
  })

  test('a look moves to another quarter, and one of no quarter stays', () => {
    expect(inQuarter('scorecard-revenue@2026-3', '2025-4')).toBe('scorecard-revenue@2025-4')
    expect(inQuarter('kind', '2025-4')).toBe('kind')
    expect(quarterLookOf('scorecard-customerNps@2026-3')?.title).toBe('Customer NPS, FY2026 Q3')
  })

  test('a view tells of its quarter in words', () => {
    const seeing = { ...SEE_ALL, colourBy: 'scorecard-overall@2026-3' }
    expect(seeingWords(MAP, seeing)).toContain('overall colour, FY2026 Q3')
  })
})

function card(participantId: string, quarter: number, fields: Partial<Scorecard>): Scorecard {
  return newScorecard({ participantId, fiscalYear: 2026, quarter, ...fields })
}
