import { CardIndex } from '#canvas/cardIndex.ts'
import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import { cardFactsOf, flowFactsOf } from '#scene/mapFacts.ts'
import type { OpenMap } from '#store/openMap.ts'

/** Keeps the card index and the painted picture in step with the open map, record by record. */
export class MapPicture {
  readonly index = new CardIndex()
  readonly #map: OpenMap
  readonly #picture: PaintedPicture

  constructor(map: OpenMap, picture: PaintedPicture) {
    this.#map = map
    this.#picture = picture
    this.index.load(map.records.all('participant'))
    this.#tell(everyId(map.records))
  }

  /** The revision of the map that the picture will show once it has painted what it was told. */
  get revision(): number {
    return this.#map.store.getState().version
  }

  follow(): () => void {
    return this.#map.onTouched((touched) => {
      const before = this.index.size
      for (const id of touched) {
        const participant = this.#map.records.find('participant', id)
        if (participant) this.index.put(participant)
        else this.index.remove(id)
      }
      this.#tell(affected(this.#map.records, touched, this.index.size !== before))
    })
  }

  #tell(ids: Iterable<string>): void {
    const { records } = this.#map
    const cards: CardFacts[] = []
    const flows: FlowFacts[] = []
    const removed: string[] = []
    for (const id of ids) {
      const record = records.get(id)
      if (!record) removed.push(id)
      else if (record.type === 'participant') cards.push(cardFactsOf(record, records))
      else if (record.type === 'flow') flows.push(flowFactsOf(record))
    }
    const currency = records.find('map', MAP_ID)?.currency ?? 'USD'
    this.#picture.tell(
      { cards, flows, removed },
      { revision: this.revision, currency, bounds: this.index.bounds() },
    )
  }
}

/** The touched records and those whose card speaks of them: a tier's members, the company that a flow pays. */
function affected(records: Records, touched: ReadonlySet<string>, countChanged: boolean): Iterable<string> {
  if (touched.has(MAP_ID)) return everyId(records)
  const ids = new Set(touched)
  const tiersOrGone = new Set<string>()
  for (const id of touched) {
    const record = records.get(id)
    if (record?.type === 'flow') for (const end of [record.from, record.to]) ids.add(end)
    else if (record?.type !== 'participant') tiersOrGone.add(id)
  }
  if (countChanged || tiersOrGone.size > 0)
    for (const { id, kind, tierId } of records.all('participant'))
      if (kind === 'company' || (tierId !== null && tiersOrGone.has(tierId))) ids.add(id)
  return ids
}

function* everyId(records: Records): Iterable<string> {
  for (const { id } of records.all('participant')) yield id
  for (const { id } of records.all('flow')) yield id
}
