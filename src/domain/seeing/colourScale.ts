import { badgesFor } from '#domain/seeing/badges.ts'
import { figureScale } from '#domain/seeing/figureScale.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'
import { quarterLookOf } from '#domain/seeing/quarterLook.ts'
import { ragScale } from '#domain/seeing/ragScale.ts'
import { PARTICIPANT_FIELDS, seeingFigure } from '#domain/seeing/seeingFields.ts'
import { CATEGORY_HUES, type Swatch } from '#domain/seeing/swatch.ts'
import { valuesPresent } from '#domain/seeing/valuesPresent.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

export interface ColourScale {
  readonly title: string
  readonly swatches: readonly Swatch[]
  swatchOf(participant: Participant): Swatch
}

const OTHERS: Swatch = { hue: 'hueOther', badge: '+', title: 'Other' }
const NOT_SET: Swatch = { hue: 'hueNone', badge: '–', title: 'Not set' }

/** `null` for the usual colours, those of the kinds. Reads the whole map once. */
export function colourScale(records: Records, colourBy: string): ColourScale | null {
  const field = PARTICIPANT_FIELDS.find(({ id }) => id === colourBy && id !== 'kind')
  if (field) return categoryScale(records, field)
  const ofQuarter = quarterLookOf(colourBy)
  if (ofQuarter?.column === null) return ragScale(records, ofQuarter)
  const figure = seeingFigure(colourBy)
  return figure ? figureScale(records, figure) : null
}

/** The eight commonest values have a hue each, their own or one of eight; which value gets which follows the field's order, not the counts. */
function categoryScale(records: Records, field: ParticipantField): ColourScale {
  const present = valuesPresent(records, field)
  const named = present.filter(({ value }) => value !== '')
  const common = new Set(named.toSorted((a, b) => b.count - a.count).slice(0, CATEGORY_HUES.length))
  const shown = named.filter((value) => common.has(value))
  const badges = badgesFor(shown.map(({ word }) => word))
  const swatches = new Map<string, Swatch>(
    shown.map(({ value, word }, i) => [
      value,
      { hue: field.hueOf?.(value) ?? CATEGORY_HUES[i] ?? 'hueOther', badge: badges[i] ?? '', title: word },
    ]),
  )
  return {
    title: field.title,
    swatches: [
      ...swatches.values(),
      ...(named.length > shown.length ? [OTHERS] : []),
      ...(present.length > named.length ? [NOT_SET] : []),
    ],
    swatchOf(participant) {
      const values = field.values(participant, records)
      const value = values.find((one) => swatches.has(one)) ?? values[0]
      return value === undefined ? NOT_SET : (swatches.get(value) ?? OTHERS)
    },
  }
}
