import { seeingWords } from '#domain/views/seeingWords.ts'
import { BODY, POINTS, SMALLEST_POINTS, type MapSlide, type Placing } from '#exchange/slides/slide.ts'
import type { Rect } from '#domain/layout/geometry.ts'
import type { Records } from '#records/recordTable.ts'
import { SEE_ALL, seeingOf, TEXT_SIZES, type Seeing, type TextSize } from '#records/seeing.ts'
import { frameOf, type Frame, type View } from '#records/view.ts'
import { LABEL } from '#scene/connectorLabel.ts'
import { decorate } from '#scene/decoration.ts'
import { layLegend } from '#scene/layLegend.ts'
import { mapFacts, type MapFacts } from '#scene/mapFacts.ts'
import { buildScene } from '#scene/scene.ts'
import type { Scene } from '#scene/types.ts'

/** The legend's type is 12 map units; this makes it ten points. */
const LEGEND_SCALE = SMALLEST_POINTS / POINTS / 12
const LEGEND_AIR = 12
/** Wide enough for two kinds beside each other, pixels. */
const LEGEND_COLUMN = 270
/** A map of three partners must not become a poster. */
const MOST_SCALE = 1.6
/** Of the margin that the scene keeps about itself, what a slide needs. */
const SPARE_MARGIN = 30

/** The slide of a view: what lies in its frame, with its filter and its colours, in the largest type that it can have. */
export function viewSlide(records: Records, view: View): MapSlide {
  const seeing = seeingOf(view)
  const words = { title: view.title, subtitle: seeingWords(records, seeing), notes: view.speakerNote }
  return { ...words, ...legibleMap(records, seeing, frameOf(view)) }
}

/** All of the map on one slide. */
export function wholeMapSlide(records: Records, seeing: Seeing = SEE_ALL): MapSlide {
  const { name } = mapFacts(records)
  const words = { title: name, subtitle: seeingWords(records, seeing), notes: '' }
  return { ...words, ...legibleMap(records, seeing, null) }
}

type DrawnMap = Pick<MapSlide, 'is' | 'facts' | 'scene' | 'place' | 'legend'>

/**
 * In the smallest of the map's sizes of type that is read on the slide, or in the largest there is. Cards whose size says
 * something cannot grow with their type, so theirs stops earlier, before nothing is left of the names.
 */
function legibleMap(records: Records, seeing: Seeing, frame: Frame | null): DrawnMap {
  const usual = drawMap(records, seeing, frame)
  if (LABEL.size * usual.place.scale * POINTS * seeing.textSize >= SMALLEST_POINTS) return usual
  const grown = TEXT_SIZES.find((size) => LABEL.size * size * usual.place.scale * POINTS >= SMALLEST_POINTS)
  const largest = seeing.sizeBy === 'none' ? 1.5 : 1.25
  const textSize = Math.min(grown ?? largest, largest) as TextSize
  return textSize <= seeing.textSize ? usual : drawMap(records, { ...seeing, textSize }, frame)
}

function drawMap(records: Records, seeing: Seeing, frame: Frame | null): DrawnMap {
  const facts = withinFrame(mapFacts(records, decorate(records, seeing)), frame)
  const { cards, flows, ...options } = facts.shown
  const scene = buildScene(cards, flows, { ...options, backdrop: facts.whole })
  const [under, beside] = [withLegendUnder(scene), withLegendBeside(scene)]
  const { place, legend } = beside.place.scale > under.place.scale ? beside : under
  return { is: 'map', facts: facts.shown, scene, place, legend }
}

type Sheet = Pick<MapSlide, 'place' | 'legend'>

function withLegendUnder(scene: Scene): Sheet {
  const { height } = layLegend(scene.legend, BODY, BODY.width, LEGEND_SCALE).rect
  const legend = layLegend(scene.legend, { x: BODY.x, y: bottom - height }, BODY.width, LEGEND_SCALE)
  const room = height === 0 ? BODY.height : BODY.height - height - LEGEND_AIR
  return { place: fitted(scene, { ...BODY, height: room }), legend }
}

/** In a column on the right, which costs a map that is higher than a slide nothing. */
function withLegendBeside(scene: Scene): Sheet {
  const { width, height } = layLegend(scene.legend, BODY, LEGEND_COLUMN, LEGEND_SCALE).rect
  const at = { x: BODY.x + BODY.width - width, y: bottom - height }
  const legend = layLegend(scene.legend, at, LEGEND_COLUMN, LEGEND_SCALE)
  const isTooHigh = height > BODY.height
  const room = isTooHigh ? 0 : BODY.width - width - LEGEND_AIR
  return { place: fitted(scene, { ...BODY, width: room }), legend }
}

const bottom = BODY.y + BODY.height

/** Only what has its middle in the frame: a slide cannot cut a card in two, nor tie a line to a card that is not there. */
function withinFrame(facts: MapFacts, frame: Frame | null): { shown: MapFacts; whole: boolean } {
  if (!frame) return { shown: facts, whole: true }
  const isIn = ({ x, y }: { x: number; y: number }) =>
    Math.abs(x - frame.x) <= frame.width / 2 && Math.abs(y - frame.y) <= frame.height / 2
  const cards = facts.cards.filter(isIn)
  const notes = facts.notes.filter((note) =>
    isIn({ x: note.x + note.width / 2, y: note.y + note.height / 2 }),
  )
  return { shown: { ...facts, cards, notes }, whole: cards.length === facts.cards.length }
}

function fitted({ bounds }: Scene, room: Rect): Placing {
  const [width, height] = [bounds.width - 2 * SPARE_MARGIN, bounds.height - 2 * SPARE_MARGIN]
  const scale = Math.min(MOST_SCALE, room.width / width, room.height / height)
  return {
    scale,
    dx: room.x + room.width / 2 - (bounds.x + bounds.width / 2) * scale,
    dy: room.y + room.height / 2 - (bounds.y + bounds.height / 2) * scale,
  }
}
