import { cardRoom } from '#domain/seeing/cardRoom.ts'
import { colourScale, type ColourScale } from '#domain/seeing/colourScale.ts'
import { narrows, showsAll } from '#domain/seeing/showsAll.ts'
import { sightOf } from '#domain/seeing/sight.ts'
import { sizeScale } from '#domain/seeing/sizeScale.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'
import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import type { LegendEntry } from '#scene/types.ts'

export type CardLook = Pick<CardFacts, 'tone' | 'hue' | 'badge' | 'mark' | 'scale' | 'textScale'>
export type FlowLook = Pick<FlowFacts, 'dim' | 'mark' | 'textScale'>

/**
 * How a seeing makes the map look. Figures, focus and scales are those of the moment it was made; a record's own fields
 * are read when asked, so an edit costs what it touches, and a new decoration is made when the editing pauses.
 */
export interface Decoration {
  /** `null` where the participant is not shown. */
  card(participant: Participant): CardLook | null
  flow(flow: Flow): FlowLook | null
  /** What the legend says about colours instead of the kinds; `null` where they are those of the kinds. */
  readonly colours: readonly LegendEntry[] | null
  /** What the legend says besides: sizes, ghosts. */
  readonly notes: readonly LegendEntry[]
  /** Nothing is decorated and nothing left out. */
  readonly plain: boolean
  /** What is edited may change the look of others. */
  readonly hangsTogether: boolean
}

/** The usual look of a card and of a flow. */
export const PLAIN_LOOK = {}

/** The whole map in its usual look. */
export const PLAIN: Decoration = {
  card: () => PLAIN_LOOK,
  flow: () => PLAIN_LOOK,
  colours: null,
  notes: [],
  plain: true,
  hangsTogether: false,
}

/** Reads the whole map once. */
export function decorate(records: Records, seeing: Seeing): Decoration {
  if (showsAll(seeing)) return PLAIN
  const sight = sightOf(records, seeing)
  const colours = colourScale(records, seeing.colourBy)
  const sizes = sizeScale(records, seeing.sizeBy)
  const hides = seeing.unmatched === 'hide'
  const type = seeing.textSize === 1 ? PLAIN_LOOK : { textScale: seeing.textSize }
  const room = seeing.textSize === 1 ? 1 : roomForType(records, (one) => !hides || sight.meets(one))

  function card(participant: Participant): CardLook | null {
    const dim = !sight.meets(participant)
    if (dim && hides) return null
    const scale = participant.kind === 'company' ? room : (sizes?.scaleOf(participant) ?? room)
    return {
      ...typeOn(scale, seeing.textSize),
      ...(dim && { tone: 'dim' as const }),
      ...(colours && participant.kind !== 'company' && colourLook(colours, participant)),
      ...(scale !== 1 && { scale }),
    }
  }
  function flow(record: Flow): FlowLook | null {
    if (sight.switchedOff(record)) return null
    if (sight.meetsFlow(record)) return type
    return hides ? null : DIM_LOOK
  }
  const dims = !hides && narrows(seeing)
  return {
    card,
    flow,
    colours: colours && [{ is: 'note', title: `${colours.title}:` }, ...colours.swatches.map(entryOf)],
    notes: [
      ...(sizes ? [{ is: 'note' as const, title: `Card size = ${sizes.title}, up to ${sizes.most}` }] : []),
      ...(dims
        ? [
            {
              is: 'ghost' as const,
              title: seeing.focusId === null ? 'Outside the filter' : 'Outside the focus',
            },
          ]
        : []),
    ],
    plain: false,
    hangsTogether: narrows(seeing) || sizes !== null || colours !== null,
  }
}

/** Cards grow with the type as far as there is room, so that names are not cut. */
function roomForType(records: Records, isShown: (participant: Participant) => boolean): number {
  return cardRoom(Array.from(records.all('participant')).filter(isShown))
}

/** What the card has grown by its type need not grow as well. */
function typeOn(scale: number, textSize: number): CardLook {
  const textScale = Math.min(textSize, Math.max(1, textSize / scale))
  return textScale === 1 ? PLAIN_LOOK : { textScale }
}

const DIM_LOOK: FlowLook = { dim: true }

function colourLook(colours: ColourScale, participant: Participant): CardLook {
  const { hue, badge } = colours.swatchOf(participant)
  return { hue, badge }
}

function entryOf({ hue, badge, title }: ColourScale['swatches'][number]): LegendEntry {
  return { is: 'swatch', hue, badge, title }
}
