import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuickLine } from '#domain/quickadd/readQuickLine.ts'

const read = (line: string, currency = 'USD') => readQuickLine(line, currency)
const labels = (flows: readonly { readonly label: string }[]) => flows.map(({ label }) => label)

describe('a line of quick add', () => {
  test('names a partner, its kind, what it gives and what it gets', () => {
    expect(read('Acme, VAR, refers customers -> 15 % commission')).toMatchObject({
      name: 'Acme',
      kind: 'var',
      gives: [{ kind: 'referral', label: 'refers customers', amountMinor: null }],
      returns: [{ kind: 'commission', label: '15 % commission', amountMinor: null }],
      rest: [],
    })
  })

  test('gives an ISV the API and takes its app, whichever stands first', () => {
    for (const line of ['Globex (ISV): API <-> app', 'Globex (ISV): app <-> API'])
      expect(read(line)).toMatchObject({
        name: 'Globex',
        kind: 'isv',
        gives: [{ kind: 'product', label: 'app' }],
        returns: [{ kind: 'integration', label: 'API' }],
        rest: [],
      })
  })

  test('is a name alone where it says nothing else', () => {
    expect(read('Initech')).toMatchObject({ name: 'Initech', kind: null, gives: [], returns: [], rest: [] })
  })

  test('reads "gives" and "gets", and takes an amount out of the label', () => {
    expect(read('Umbrella; agency; gives leads; gets commission $20k')).toMatchObject({
      name: 'Umbrella',
      kind: 'agency',
      gives: [{ kind: 'referral', label: 'leads' }],
      returns: [{ kind: 'commission', label: 'commission', amountMinor: 2_000_000 }],
    })
  })

  test('draws between two that it names', () => {
    expect(read('Acme -> Globex: referrals')).toMatchObject({
      name: 'Acme',
      other: 'Globex',
      gives: [{ kind: 'referral', label: 'referrals' }],
      returns: [],
    })
    expect(read('Acme <- Globex: referrals')).toMatchObject({ gives: [], returns: [{ kind: 'referral' }] })
    expect(read('Acme <-> Globex')).toMatchObject({ other: 'Globex', unsaid: { gives: true, returns: true } })
  })

  test.each([
    ['Acme, Inc., SI', { name: 'Acme, Inc.', kind: 'si' }],
    ['"Smith, Jones & Co", agency', { name: 'Smith, Jones & Co', kind: 'agency' }],
    ['- Acme (reseller)', { name: 'Acme', kind: 'var' }],
    ['12. Acme', { name: 'Acme' }],
    ['Acme, VAR, DACH / UK', { fields: { regions: ['DACH', 'UK'] } }],
    ['Acme, VAR, MSP, Germany', { fields: { furtherKinds: ['msp'], regions: ['Germany'] } }],
    ['Acme, referral', { kind: 'referral', gives: [] }],
    ['Acme: referral', { kind: null, gives: [{ kind: 'referral' }] }],
  ])('reads the head of “%s”', (line, expected) => {
    expect(read(line)).toMatchObject({ ...expected, rest: [] })
  })

  test.each([
    ['Acme: we pay 15 % commission', [], ['15 % commission']],
    ['Acme: pays $1.2M a year', ['pays'], []],
    ['Acme: integrates -> odd things, MDF 5000', ['integrates'], ['MDF']],
    ['Acme, SI, implementation -> leads, certification', ['implementation'], ['leads', 'certification']],
    ['Acme: API; gets support', ['API'], ['support']],
    ['Acme: gets API -> app', ['app'], ['API']],
  ])('knows who gives what in “%s”', (line, gives, returns) => {
    expect([labels(read(line).gives), labels(read(line).returns)]).toEqual([gives, returns])
  })

  test('takes no amount in another currency, and says where it stands and why', () => {
    const line = 'Acme, gets commission 20k EUR'
    expect(read(line).returns).toEqual([{ kind: 'commission', label: 'commission', amountMinor: null }])
    expect(read(line).rest).toEqual([
      { text: '20k EUR', at: 22, why: '“20k EUR” is not in USD, the currency of this map.' },
    ])
    expect(read(line, 'EUR').returns[0]?.amountMinor).toBe(2_000_000)
  })

  test('gives back what it did not understand, with its place', () => {
    expect(read('Foo, bar, gives love -> commission').rest).toEqual([
      { text: 'bar', at: 5, why: null },
      { text: 'gives love', at: 10, why: null },
    ])
  })

  test('leaves all of it in the remainder where it names nobody', () => {
    expect(read('-> commission, VAR')).toMatchObject({
      name: '',
      gives: [],
      returns: [],
      rest: [{ text: 'commission' }, { text: 'VAR' }],
    })
  })

  test('has every character of any input either understood or in the remainder, save signs and spaces', () => {
    fc.assert(
      fc.property(anyLine(), (text) => {
        const { understood, rest } = read(text)
        const left = text.split('')
        for (const { start, end } of [
          ...understood,
          ...rest.map(({ at, text: { length } }) => stretch(at, length)),
        ])
          for (let at = start; at < end; at++) left[at] = ' '
        expect(left.join('').replace(/^\s*(?:[-*•–·]|\d{1,3}[.)])\s/u, '')).toMatch(
          /^[\s,;:()|"<>=–—←→↔⇐⇒⇔-]*$/u,
        )
      }),
      { numRuns: 400 },
    )
  })

  test('keeps each word of what it gives and gets in the label, the amount or its verb', () => {
    expect(labels(read('Acme: gives 3 qualified leads a month').gives)).toEqual(['3 qualified leads a month'])
  })
})

function stretch(start: number, length: number) {
  return { start, end: start + length }
}

/** Lines put together of what lines are made of, and others of nothing in particular. */
function anyLine() {
  const words = [
    'Acme',
    'VAR',
    'refers customers',
    '15 % commission',
    'API',
    'DACH',
    '$20k',
    '20k EUR',
    'gives',
    'love',
  ]
  const signs = [', ', '; ', ': ', ' -> ', ' <-> ', '<-', ' (', ')', '\t', '"', ' ', '|', '=>', '-']
  const made = fc.array(fc.constantFrom(...words, ...signs), { maxLength: 14 }).map((parts) => parts.join(''))
  return fc.oneof(made, fc.string({ maxLength: 60 }))
}
