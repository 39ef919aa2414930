import type { InsightQuestion, InsightReading } from '#domain/findings/readInsights.ts'
import type { IfLeaves } from '#domain/network/ifLeaves.ts'
import type { FromAnalyst } from '#panels/insights/reading/analystProtocol.ts'
import { mapCopy, type MapCopy } from '#panels/insights/reading/mapCopy.ts'
import { startAnalyst, type Analyst } from '#panels/insights/reading/startAnalyst.ts'
import type { OpenMap } from '#store/openMap.ts'

/** What is known of the map, as far as it is known. */
export interface InsightsNow {
  /** `null` until the first reading is done; afterwards the last one, also while it is out of date. */
  readonly reading: InsightReading | null
  /** By id of the participant that leaves. */
  readonly leaves: ReadonlyMap<string, IfLeaves>
  /** The map has changed since, or is being read. */
  readonly busy: boolean
  /** 0 to 1; stays 0 for the first second, because a quick thing needs no progress. */
  readonly progress: number
  /** The reading came to no end: the map could not be read. */
  readonly failed: boolean
}

export const NOTHING_READ: InsightsNow = {
  reading: null,
  leaves: new Map(),
  busy: true,
  progress: 0,
  failed: false,
}

const DEBOUNCE_MS = 200
const SLOW_MS = 1000

/** Reads one map for all who listen, beside the page, again shortly after it changes; it rests while nobody listens. */
export class InsightReader {
  readonly #map: OpenMap
  readonly #listeners = new Set<() => void>()
  #now = NOTHING_READ
  #question: InsightQuestion
  #leavers: readonly string[] = []
  #analyst: Analyst | null = null
  #copy: MapCopy | null = null
  /** The question under way, or the last one. */
  #order = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #askedAt = 0
  #forgetMap = () => {}

  constructor(map: OpenMap) {
    this.#map = map
    this.#question = { asOf: map.today, scenarioId: null }
  }

  readonly now = (): InsightsNow => this.#now

  /** Gives back the way to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#wake()
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#rest()
    }
  }

  ask(question: InsightQuestion): void {
    const { asOf, scenarioId } = this.#question
    if (question.asOf === asOf && question.scenarioId === scenarioId) return
    this.#question = question
    this.#readSoon(0)
  }

  /** From now on it is also told what is lost where each of these leaves. */
  askLeaving(ids: readonly string[]): void {
    if (ids.join('\n') === this.#leavers.join('\n')) return
    this.#leavers = ids
    if (this.#analyst && !this.#now.busy) this.#askLeaves()
  }

  #wake(): void {
    this.#analyst = startAnalyst((message) => this.#hear(message))
    this.#copy = mapCopy(this.#map.records, this.#analyst)
    this.#forgetMap = this.#map.onTouched((ids) => {
      if (this.#copy?.touch(ids)) this.#readSoon(DEBOUNCE_MS)
    })
    this.#readSoon(0)
  }

  #rest(): void {
    this.#forgetMap()
    clearTimeout(this.#timer)
    this.#analyst?.stop()
    this.#analyst = null
    this.#copy = null
  }

  #readSoon(delayMs: number): void {
    if (!this.#analyst) return
    // Answers to what was asked before come too late.
    this.#order++
    if (!this.#now.busy) this.#tell({ busy: true })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#read(), delayMs)
  }

  /** Posts the copy in slices, a turn each, so that no frame waits for ten thousand records to be cloned. */
  #read(): void {
    if (this.#copy?.postSlice()) {
      this.#timer = setTimeout(() => this.#read())
      return
    }
    this.#askedAt = Date.now()
    this.#analyst?.post({ is: 'read', order: this.#order, question: this.#question })
  }

  #askLeaves(): void {
    this.#analyst?.post({ is: 'leave', order: this.#order, question: this.#question, ids: this.#leavers })
  }

  #hear(message: FromAnalyst): void {
    if (message.is === 'failed') return this.#tell({ busy: false, failed: true, progress: 0 })
    if (message.order !== this.#order) return
    if (message.is === 'left') this.#tell({ leaves: new Map(message.leaves.map((one) => [one.id, one])) })
    else if (message.is === 'read') {
      this.#tell({ reading: message.reading, busy: false, progress: 0, failed: false })
      if (this.#leavers.length > 0) this.#askLeaves()
    } else if (Date.now() - this.#askedAt > SLOW_MS) this.#tell({ progress: message.share })
  }

  #tell(part: Partial<InsightsNow>): void {
    this.#now = { ...this.#now, ...part }
    for (const listener of this.#listeners) listener()
  }
}
