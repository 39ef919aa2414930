import { story } from '#domain/views/story.ts'
import { fitMatrixSlide } from '#exchange/slides/fitMatrixSlide.ts'
import { viewSlide, wholeMapSlide } from '#exchange/slides/mapSlide.ts'
import type { Deck, Slide } from '#exchange/slides/slide.ts'
import { splitTable } from '#exchange/slides/splitTable.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/** What can go into a deck; `make` costs the laying out of the map. */
export interface DeckEntry {
  /** The id of a view, or of a kind of slide. */
  readonly id: string
  readonly title: string
  make(): readonly Slide[]
}

/** Everything of the map that can be a slide, in the order of the deck: the story, or the whole map, then the tables. */
export function deckEntries(records: Records): readonly DeckEntry[] {
  return [...mapEntries(records), ...tableEntries(records)]
}

export function makeDeck(records: Records, entries: readonly DeckEntry[]): Deck {
  const title = records.find('map', MAP_ID)?.name ?? 'Partner map'
  return { title, slides: entries.flatMap((entry) => entry.make()) }
}

function mapEntries(records: Records): readonly DeckEntry[] {
  const views = story(records)
  if (views.length === 0) return [{ id: 'map', title: 'Whole map', make: () => [wholeMapSlide(records)] }]
  return views.map((view) => ({ id: view.id, title: view.title, make: () => [viewSlide(records, view)] }))
}

/** A further kind of table is one entry here and one file beside this. */
function tableEntries(records: Records): readonly DeckEntry[] {
  const fitMatrix = fitMatrixSlide(records)
  if (!fitMatrix) return []
  return [{ id: 'fit-matrix', title: `Fit matrix: ${fitMatrix.title}`, make: () => splitTable(fitMatrix) }]
}
