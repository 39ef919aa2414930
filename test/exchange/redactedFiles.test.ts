import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { HIDE_NOTHING, type Hide } from '#domain/redaction/hide.ts'
import { redact } from '#domain/redaction/redact.ts'
import { readFile, writeFile } from '#exchange/partnerscapeFile.ts'
import { writePptx } from '#exchange/pptx/writePptx.ts'
import { deckEntries, makeDeck } from '#exchange/slides/makeDeck.ts'
import { sceneToSvg } from '#exchange/svg.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { RecordTable, type Records } from '#records/recordTable.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { decorate } from '#scene/decoration.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import { PALETTES } from '#scene/palette.ts'
import { buildScene } from '#scene/scene.ts'
import { secretRecords, type Secrets } from '../support/secrets.ts'

const ALL: Hide = { money: true, scores: true, notes: true, names: true }

describe('what is hidden is nowhere in the bytes', () => {
  test('of a Partnerscape file, whatever the rest of the choice', () => {
    fc.assert(
      fc.property(secrets(), someHide(), (given, hide) => {
        const written = writeFile(copyOf(given, hide))
        expect(readFile(written)).toHaveProperty('records')
        expect(leaks(written, given, hide)).toEqual([])
      }),
    )
  })

  test('of an SVG and of a deck', () => {
    fc.assert(
      fc.property(secrets(), someHide(), (given, hide) => {
        const copy = copyOf(given, hide)
        expect(leaks(svgOf(copy), given, hide)).toEqual([])
        expect(leaks(deckOf(copy), given, hide)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('and what is not hidden is there', () => {
    const given = { names: ['Zqabba', 'Zqobbo'], amounts: [12_345_600], note: 'kx-private' }
    expect(writeFile(copyOf(given, { ...HIDE_NOTHING, money: true }))).toContain('kx-private')
    expect(writeFile(copyOf(given, { ...HIDE_NOTHING, notes: true }))).toContain('"amountMinor":12345600')
    expect(leaks(writeFile(copyOf(given, HIDE_NOTHING)), given, ALL)).not.toEqual([])
  })
})

describe('Northwind with everything hidden', () => {
  const source = new RecordTable(northwind())
  const copy = redact(source, ALL).records
  const written = writeFile(copy)

  test('names nobody', () => {
    const texts = [written, svgOf(copy), deckOf(copy)].join('\n')
    for (const { name } of source.all('participant')) expect(texts).not.toContain(name)
    expect(texts).not.toMatch(/northwind|datahaus/i)
  })

  test('holds no amount but places on the map, years and sizes of type', () => {
    for (const line of written.split('\n')) expect(line).not.toMatch(/(?:Minor|Pct)":(?!null|\d{1,3}[,}])\d/)
    expect(written).not.toMatch(/\$\s?\d/)
  })

  test('is still the same map: as many participants and flows, with their ends', () => {
    expect(copy.count('participant')).toBe(source.count('participant'))
    expect(copy.count('flow')).toBe(source.count('flow'))
    for (const { from, to } of copy.all('flow')) {
      expect(copy.find('participant', from)).toBeDefined()
      expect(copy.find('participant', to)).toBeDefined()
    }
  })
})

function copyOf(given: Secrets, hide: Hide): Records {
  return redact(new RecordTable(secretRecords(given)), hide).records
}

function svgOf(records: Records): string {
  const { cards, flows, name, ...options } = mapFacts(records, decorate(records, SEE_ALL))
  return sceneToSvg(buildScene(cards, flows, options), PALETTES.light, { title: name, description: '' })
}

function deckOf(records: Records): string {
  const bytes = writePptx(makeDeck(records, deckEntries(records)), { day: '2026-11-25' })
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.endsWith('.xml') && !path.includes('theme'))
    .map(([, part]) => strFromU8(part))
    .join('\n')
}

/** Which secrets of the kinds that were to be hidden stand in the text. */
function leaks(text: string, { names, amounts, note }: Secrets, hide: Hide): readonly string[] {
  const folded = text.toLowerCase()
  const digits = text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, '')
  return [
    ...(hide.names ? names.filter((name) => folded.includes(name.toLowerCase())) : []),
    ...(hide.notes && text.includes(note) ? [note] : []),
    ...(hide.money
      ? amounts
          .filter((minor) => digits.includes(String(minor / 100)) || digits.includes(String(minor)))
          .map(String)
      : []),
    ...(hide.scores ? (text.match(/"(?:rating|vote|evaluation)"|"strategicOverride":\d/g) ?? []) : []),
  ]
}

/** Names and notes of letters that stand in no word of ours; amounts of figures that are no measure of a drawing. */
function secrets(): fc.Arbitrary<Secrets> {
  const letters = fc.stringMatching(/^[aeiou][bdg][aeiou][bdg]$/)
  const names = fc.uniqueArray(letters, { minLength: 3, maxLength: 5 })
  const amounts = fc.uniqueArray(fc.integer({ min: 100_003, max: 987_654 }), { minLength: 3, maxLength: 5 })
  return fc.record({
    names: names.map((all) => all.map((name) => `Zq${name}`)),
    amounts: amounts.map((all) => all.map((major) => 13_000_000_00 + major * 100)),
    note: letters.map((word) => `kx-${word}`),
  })
}

function someHide(): fc.Arbitrary<Hide> {
  return fc.record({ money: fc.boolean(), scores: fc.boolean(), notes: fc.boolean(), names: fc.boolean() })
}
