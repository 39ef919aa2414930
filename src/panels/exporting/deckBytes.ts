import { writePptx } from '#exchange/pptx/writePptx.ts'
import { deckEntries, makeDeck } from '#exchange/slides/makeDeck.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'

/** What goes into a deck: plain data that can be posted to a worker. */
export interface DeckOrder {
  readonly rows: readonly AnyRecord[]
  /** Ids of the entries that go in. */
  readonly chosen: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** Share of the work that laying out the map takes. */
const LAID_SHARE = 0.4

/** The bytes of a PowerPoint file with the chosen slides, in the deck's own order. */
export function deckBytes({ rows, chosen, day }: DeckOrder, tell: (share: number) => void): Uint8Array {
  const records = new RecordTable(rows)
  const entries = deckEntries(records).filter(({ id }) => chosen.includes(id))
  const deck = makeDeck(records, entries)
  tell(LAID_SHARE)
  return writePptx(deck, { day, onProgress: (share) => tell(LAID_SHARE + share * (1 - LAID_SHARE)) })
}
