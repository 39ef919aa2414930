import { expect, test } from 'vitest'
import { kindFromWord } from '#domain/kinds/kindFromWord.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'

test('ids, terms and short forms are understood whatever their case, spaces and hyphens', () => {
  for (const kind of PARTICIPANT_KINDS)
    for (const word of [kind, KIND_INFO[kind].term, KIND_INFO[kind].short])
      for (const written of [word, word.toUpperCase(), ` ${word.replaceAll('-', ' ')} `])
        expect(kindFromWord(written)).toEqual({ kind, known: true })
})

test.each([
  ['consultancy', 'si'],
  ['GSI', 'si'],
  ['implementation', 'si'],
  ['Solution Partner', 'si'],
  ['Reseller', 'var'],
  ['LAR', 'var'],
  ['MSSP', 'msp'],
  ['CSP', 'msp'],
  ['publisher', 'affiliate'],
  ['analyst', 'influencer'],
  ['creator', 'influencer'],
  ['hyperscaler', 'platform'],
  ['App-Store', 'marketplace'],
  ['Resellers', 'var'],
  ['ISV partners', 'isv'],
] as const)('the alias %s means %s', (word, kind) => {
  expect(kindFromWord(word)).toEqual({ kind, known: true })
})

test.each(['', '   ', 'florist', 'constructor', '__proto__', '<b>isv</b>x'])(
  'the word "%s" is other and not known',
  (word) => {
    expect(kindFromWord(word)).toEqual({ kind: 'other', known: false })
  },
)
