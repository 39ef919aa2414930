import { companyOf } from '#domain/kinds/companyOf.ts'
import { fitReader, type FitReader } from '#domain/fit/fitReader.ts'
import { amountsInForce, changedAmounts } from '#domain/ledger/amountsInForce.ts'
import type { ProgrammeAmount } from '#domain/ledger/programmeAmounts.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { boundsWithNotes, notesIn } from '#canvas/boundsWithNotes.ts'
import { affected, everyId } from '#canvas/affected.ts'
import { CardIndex } from '#canvas/cardIndex.ts'
import { Looks } from '#canvas/looks.ts'
import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import type { CardFacts, CardPlace } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import { PLAIN_LOOK, type CardLook, type Decoration } from '#scene/decoration.ts'
import type { CardFit } from '#scene/fitRing.ts'
import { cardFactsOf, cardFitOf, cardUnevenOf, flowFactsOf } from '#scene/mapFacts.ts'
import { noteFactsOf, type NoteFacts } from '#scene/notes.ts'
import { decorateScenario } from '#scene/scenarioDecoration.ts'
import type { Rect } from '#scene/types.ts'
import type { CardUneven } from '#scene/unevenMark.ts'
import type { OpenMap } from '#store/openMap.ts'

/** Keeps the card index and the painted picture in step with the open map, record by record. */
export class MapPicture {
  readonly index = new CardIndex()
  readonly #map: OpenMap
  readonly #picture: PaintedPicture
  readonly #looks = new Looks()
  readonly #seenListeners = new Set<() => void>()
  #seeing: Seeing
  /** The scenario whose changes are marked; `null` marks none. */
  #scenarioId: string | null
  #count = 0
  /** Whether a card told of last lies elsewhere than before. */
  #moved = false
  #companyLine: string | undefined
  /** The rings as told last, and by what they were read. */
  readonly #fits = new Map<string, CardFit>()
  #fitReader: FitReader | null
  readonly #uneven = new Map<string, CardUneven>()
  /** What the programme gave its flows when they were told last. */
  #amounts: ReadonlyMap<string, ProgrammeAmount>
  #lookAgain: ReturnType<typeof setTimeout> | undefined

  constructor(
    map: OpenMap,
    picture: PaintedPicture,
    seeing: Seeing = SEE_ALL,
    scenarioId: string | null = null,
  ) {
    this.#map = map
    this.#picture = picture
    this.#seeing = seeing
    this.#scenarioId = scenarioId
    this.#count = map.records.count('participant')
    this.#fitReader = fitReader(map.records)
    this.#amounts = amountsInForce(map.records)
    this.#looks.change(decorateScenario(map.records, seeing, scenarioId), map.records)
    this.index.load(placesShown(map.records, this.decoration))
    this.#tell(everyId(map.records))
  }

  /** How the map looks now; another object whenever that may have changed for more than the edited records. */
  get decoration(): Decoration {
    return this.#looks.decoration
  }

  onSeen(listener: () => void): () => void {
    this.#seenListeners.add(listener)
    return () => this.#seenListeners.delete(listener)
  }

  /** Whether the record is on the map and left out of the picture. */
  hides(id: string): boolean {
    return this.#looks.isHidden(id)
  }

  /** Shows the map this way from now on. Goes through all records; the painter is told of those that look different. */
  see(seeing: Seeing, scenarioId = this.#scenarioId): void {
    this.#seeing = seeing
    this.#scenarioId = scenarioId
    clearTimeout(this.#lookAgain)
    const { records } = this.#map
    const different = this.#looks.change(decorateScenario(records, seeing, scenarioId), records)
    if (different.length > 0) this.#tell(different)
    for (const listener of this.#seenListeners) listener()
  }

  /** The revision of the map that the picture will show once it has painted what it was told. */
  get revision(): number {
    return this.#map.store.getState().version
  }

  /** Everything that has a place on the map; `null` where nothing has. */
  bounds(): Rect | null {
    return boundsWithNotes(this.index.bounds(), this.#map.records)
  }

  /** Cards and notes that touch `rect`, and areas that lie in it as a whole. */
  itemsIn(rect: Rect): string[] {
    return [...this.index.in(rect), ...notesIn(rect, this.#map.records)]
  }

  /** The place of an item as large as it is drawn; `null` where it is not on the map. */
  rectOf(id: string): Rect | null {
    return this.index.rectOf(id) ?? noteFactsOf(this.#map.records, id)
  }

  follow(): () => void {
    const unfollow = this.#map.onTouched((touched) => {
      const before = this.#count
      this.#count = this.#map.records.count('participant')
      this.#tell(
        new Set([...affected(this.#map.records, touched, this.#count !== before), ...this.#repriced()]),
      )
      this.#lookAgainLater()
    })
    return () => {
      clearTimeout(this.#lookAgain)
      unfollow()
    }
  }

  /** What hangs on others, as a focus, a scale or the company's line, is worked out when the editing pauses. */
  #lookAgainLater(): void {
    clearTimeout(this.#lookAgain)
    this.#lookAgain = setTimeout(() => {
      if (this.decoration.hangsTogether) this.see(this.#seeing)
      this.#tellCompanyAnew()
      this.#tellFitsAnew()
      this.#tellUnevenAnew()
    }, PAUSE_MS)
  }

  /** A weight, another round or another profile may change every ring; those that come out the same are left alone. */
  #tellFitsAnew(): void {
    const { records } = this.#map
    const reader = fitReader(records)
    if (reader === this.#fitReader) return
    this.#fitReader = reader
    const different: string[] = []
    for (const participant of records.all('participant'))
      if (
        !this.hides(participant.id) &&
        !isSameFit(cardFitOf(participant, records), this.#fits.get(participant.id))
      )
        different.push(participant.id)
    if (different.length > 0) this.#tell(different)
  }

  /** A rate, a deal or a tier prices flows that the edit has not touched: in the frame of the edit, or the map would lie. */
  #repriced(): readonly string[] {
    const before = this.#amounts
    this.#amounts = amountsInForce(this.#map.records)
    return changedAmounts(before, this.#amounts)
  }

  /** A flow that is gone no longer says whose exchange it was. */
  #tellUnevenAnew(): void {
    const { records } = this.#map
    const different = Array.from(records.all('participant')).filter(
      (one) => !this.hides(one.id) && (cardUnevenOf(one, records) ?? undefined) !== this.#uneven.get(one.id),
    )
    if (different.length > 0) this.#tell(different.map(({ id }) => id))
  }

  /** A partner's new kind may change how much comes through partners, which stands on the company's card. */
  #tellCompanyAnew(): void {
    const { records } = this.#map
    const company = companyOf(records)
    if (company && cardFactsOf(company, records).companyLine !== this.#companyLine) this.#tell([company.id])
  }

  #shown(participant: Participant, look: CardLook): CardFacts {
    const facts = { ...cardFactsOf(participant, this.#map.records), ...look }
    if (!this.index.put(facts)) this.#moved = true
    if (facts.kind === 'company') this.#companyLine = facts.companyLine
    if (facts.fit) this.#fits.set(facts.id, facts.fit)
    else this.#fits.delete(facts.id)
    if (facts.uneven) this.#uneven.set(facts.id, facts.uneven)
    else this.#uneven.delete(facts.id)
    return facts
  }

  #hidden(id: string): string {
    this.index.remove(id)
    return id
  }

  #gone(id: string): string {
    this.#looks.forget(id)
    this.#fits.delete(id)
    this.#uneven.delete(id)
    return this.#hidden(id)
  }

  #tell(ids: Iterable<string>): void {
    const { records } = this.#map
    const cards: CardFacts[] = []
    const flows: FlowFacts[] = []
    const notes: NoteFacts[] = []
    const removed: string[] = []
    this.#moved = false
    for (const id of ids) {
      const record = records.get(id)
      if (!record) removed.push(this.#gone(id))
      else if (record.type === 'participant') {
        const look = this.#looks.card(record)
        if (look) cards.push(this.#shown(record, look))
        else removed.push(this.#hidden(id))
      } else if (record.type === 'flow') {
        const look = this.#looks.flow(record)
        const facts = look && flowFactsOf(record, records)
        if (facts) flows.push(look === PLAIN_LOOK ? facts : { ...facts, ...look })
        else removed.push(id)
      } else {
        const note = noteFactsOf(records, id)
        if (note) notes.push(note)
        else if (record.type === 'sticky') removed.push(id)
      }
    }
    const inPlace = !this.#moved && flows.length + notes.length + removed.length === 0
    this.#picture.tell(
      { cards, flows, notes, removed },
      { revision: this.revision, currency: currencyOf(records), bounds: this.bounds(), inPlace },
    )
  }
}

const PAUSE_MS = 120

/** The cards that lie on the map, as large as they are drawn. */
function* placesShown(records: Records, decoration: Decoration): Iterable<CardPlace & { id: string }> {
  for (const participant of records.all('participant')) {
    const look = decoration.card(participant)
    if (look) yield { ...participant, ...look }
  }
}

function isSameFit(a: CardFit | null, b: CardFit | undefined): boolean {
  return a?.score === b?.score && a?.status === b?.status && a?.band === b?.band
}
