import { describe, expect, test } from 'vitest'
import { quickAdd } from '#commands/quickAdd.ts'
import { readQuickList } from '#domain/quickadd/readQuickList.ts'
import { overlaps } from '#domain/layout/geometry.ts'
import { participantRect } from '#domain/layout/occupied.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCompany, aMapWith, aParticipant } from '../support/builders.ts'

describe('quick add', () => {
  test('execute: adds the partner beside the company and both flows, the return answering', () => {
    const map = aMapWith(aCompany('us'))
    add(map, 'Acme, VAR, refers customers -> 15 % commission')
    const acme = named(map, 'Acme')
    expect(acme).toMatchObject({ kind: 'var' })
    expect(acme?.x).toBeGreaterThan(0)
    const [referral, commission] = [...map.records.all('flow')]
    expect(referral).toMatchObject({ from: acme?.id, to: 'us', kind: 'referral', tangible: true })
    expect(commission).toMatchObject({ from: 'us', to: acme?.id, inReturnFor: referral?.id })
  })

  test('undo and redo: a line is one step, and so is a whole list', () => {
    const map = aMapWith(aCompany('us'))
    add(map, 'Acme, VAR, refers customers -> 15 % commission')
    expect(map.store.getState().undoLabel).toBe('add Acme')
    map.undo()
    expect([map.records.count('participant'), map.records.count('flow')]).toEqual([1, 0])
    map.redo()
    expect([map.records.count('participant'), map.records.count('flow')]).toEqual([2, 2])
    add(map, 'Globex, ISV\nInitech: leads\nUmbrella')
    expect(map.store.getState().undoLabel).toBe('add 3 participants and 1 flow')
    map.undo()
    expect([map.records.count('participant'), map.records.count('flow')]).toEqual([2, 2])
  })

  test('only adds flows to one that is on the map by that name, in any case', () => {
    const map = aMapWith(aCompany('us'), aParticipant('acme', { name: 'Acme', kind: 'si' }))
    add(map, 'ACME, VAR: leads')
    expect(map.records.count('participant')).toBe(2)
    expect([...map.records.all('flow')]).toMatchObject([{ from: 'acme', to: 'us' }])
    expect(map.records.find('participant', 'acme')).toMatchObject({ name: 'Acme', kind: 'si' })
    expect(map.store.getState().undoLabel).toBe('add 1 flow of Acme')
  })

  test('exchanges with the anchor, and with the company where the line is about the anchor itself', () => {
    const map = aMapWith(aCompany('us'), aParticipant('acme', { name: 'Acme', x: 500 }))
    add(map, 'Globex: leads', 'acme')
    add(map, 'Acme: leads', 'acme')
    expect([...map.records.all('flow')].map(({ to }) => to)).toEqual(['acme', 'us'])
    expect(named(map, 'Globex')?.x).toBeGreaterThan(500)
  })

  test('draws between two named ones and makes who is missing, once', () => {
    const map = aMapWith(aCompany('us'))
    add(map, 'Acme -> Globex: referrals\nGlobex -> Acme: support\nAcme, VAR')
    expect(map.records.count('participant')).toBe(3)
    expect([...map.records.all('flow')].map(({ kind }) => kind)).toEqual(['referral', 'support'])
  })

  test('draws the flow that is usual where none is named', () => {
    const map = aMapWith(aCompany('us'), aParticipant('acme', { name: 'Acme', kind: 'isv' }))
    add(map, 'Northwind -> Acme')
    expect([...map.records.all('flow')]).toMatchObject([{ from: 'us', to: 'acme', kind: 'integration' }])
  })

  test('keeps what it did not understand in the note, after what stood there', () => {
    const map = aMapWith(aCompany('us'), aParticipant('acme', { name: 'Acme', note: 'Two offices' }))
    add(map, 'Acme, blurb, leads')
    expect(map.records.find('participant', 'acme')).toMatchObject({ note: 'Two offices\nblurb' })
  })

  test('keeps flows with nobody at the other end as words', () => {
    const map = aMapWith()
    add(map, 'Acme: leads -> 10 % commission')
    expect(named(map, 'Acme')).toMatchObject({ gives: 'leads', gets: '10 % commission' })
  })

  test('refuses a line without a name, a second company and a flow to itself, with the line of a list', () => {
    const map = aMapWith(aCompany('us'))
    expect(add(map, '-> leads')).toEqual({ refused: 'This line names nobody: begin it with a name.' })
    expect(add(map, 'Acme\nGlobex, company')).toEqual({
      refused: 'Line 2: A map has exactly one company, and here it is Northwind.',
    })
    expect(add(map, 'Acme -> Acme: leads')?.refused).toContain('not back to itself')
    expect(map.records.count('participant')).toBe(1)
  })

  test('makes the first company of an empty map, and the partners of the same list exchange with it', () => {
    const map = aMapWith()
    add(map, 'Northwind, company\nAcme, VAR, leads -> margin')
    expect([...map.records.all('flow')].map(({ to }) => to)).toContain(named(map, 'Northwind')?.id)
  })

  test('puts none of 500 on another', () => {
    const map = aMapWith(aCompany('us'), aParticipant('there', { x: 456, y: 0 }))
    const kinds = ['VAR', 'ISV', 'customer', 'affiliate', 'vendor']
    add(map, Array.from({ length: 500 }, (_, i) => `Partner ${i}, ${kinds[i % 5]}`).join('\n'))
    const rects = Array.from(map.records.all('participant'), participantRect)
    expect(rects).toHaveLength(502)
    const covered = rects.filter((rect, i) => rects.slice(i + 1).some((other) => overlaps(rect, other)))
    expect(covered).toEqual([])
  })
})

function add(map: OpenMap, text: string, anchorId: string | null = null) {
  return map.dispatch(quickAdd({ lines: readQuickList(text, 'USD'), anchorId, at: { x: 0, y: 0 } }))
}

function named(map: OpenMap, name: string) {
  return [...map.records.all('participant')].find((participant) => participant.name === name)
}
