import { fitInput, type FitInput } from '#domain/fit/fitTable.ts'
import type { WeightSpace } from '#domain/ipp/drawWeights.ts'
import type { DrawShares } from '#domain/ipp/robustness.ts'
import { ratingOf } from '#domain/ipp/table.ts'
import type { FromDrawer, ToDrawer } from '#panels/fit/robustness/drawProtocol.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { OpenMap } from '#store/openMap.ts'

/** How sure a round is, as far as it is known. */
export interface RobustnessNow {
  /** By participant id; `null` until the first draws are done, or where the criteria are faulty. */
  readonly shares: ReadonlyMap<string, DrawShares> | null
  /** Draws are wanted or under way: `shares` may be those of before. */
  readonly busy: boolean
  /** 0 to 1; stays 0 for the first second, because a quick thing needs no progress. */
  readonly progress: number
}

export type Round = Pick<Evaluation, 'id' | 'profileId'>

export const DRAWS = 10_000
const SEED = 1
const DEBOUNCE_MS = 250
const SLOW_MS = 1000

/** One round's reading, shared by all who listen; it draws only while somebody does, and keeps what it knows in between. */
export class RoundReading {
  readonly #map: OpenMap
  readonly #round: Round
  readonly #mode: WeightSpace
  readonly #post: (message: ToDrawer) => void
  readonly #listeners = new Set<() => void>()
  #now: RobustnessNow = { shares: null, busy: true, progress: 0 }
  /** The job under way, or the last one. */
  #order = 0
  #isDrawing = false
  /** What the shares, or the draws under way, come from. */
  #drawnFrom: string | null = null
  #debounce: ReturnType<typeof setTimeout> | undefined
  #slow: ReturnType<typeof setTimeout> | undefined
  #isSlow = false
  #forgetMap = () => {}

  constructor(map: OpenMap, round: Round, mode: WeightSpace, post: (message: ToDrawer) => void) {
    this.#map = map
    this.#round = round
    this.#mode = mode
    this.#post = post
  }

  get name(): string {
    return `${this.#mode} ${this.#round.id}`
  }

  get isHeard(): boolean {
    return this.#listeners.size > 0
  }

  now(): RobustnessNow {
    return this.#now
  }

  /** Gives back the way to stop listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) {
      this.#forgetMap = this.#map.onTouched((ids) => this.#touched(ids))
      this.#draw()
    }
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#rest()
    }
  }

  hear(message: FromDrawer): void {
    if (message.is === 'failed') return this.#settle({ shares: null })
    if (message.reading !== this.name || message.order !== this.#order) return
    if (message.is === 'drawn') this.#settle({ shares: message.shares })
    else if (this.#isSlow) this.#tell({ progress: message.share })
  }

  #touched(ids: ReadonlySet<string>): void {
    if (![...ids].some((id) => isScored(this.#map, id))) return
    if (!this.#now.busy) this.#tell({ busy: true })
    clearTimeout(this.#debounce)
    this.#debounce = setTimeout(() => this.#draw(), DEBOUNCE_MS)
  }

  #draw(): void {
    const input = fitInput(this.#map.records, this.#round)
    const from = contentOf(input)
    if (from === this.#drawnFrom) return this.#isDrawing ? undefined : this.#settle({})
    this.#drawnFrom = from
    this.#isDrawing = true
    this.#isSlow = false
    clearTimeout(this.#slow)
    this.#slow = setTimeout(() => (this.#isSlow = true), SLOW_MS)
    this.#tell({ busy: true, progress: 0 })
    const settings = { mode: this.#mode, draws: DRAWS, seed: SEED }
    const job = { reading: this.name, order: ++this.#order }
    this.#post({ is: 'draw', ...job, input: { ...input, ...settings } })
  }

  #settle(part: Partial<RobustnessNow>): void {
    clearTimeout(this.#slow)
    this.#isDrawing = false
    this.#tell({ ...part, busy: false, progress: 0 })
  }

  /** Nobody listens any more: a job that is under way has been for nothing. */
  #rest(): void {
    this.#forgetMap()
    clearTimeout(this.#debounce)
    clearTimeout(this.#slow)
    if (this.#isDrawing) this.#drawnFrom = null
    this.#isDrawing = false
    this.#post({ is: 'stop', reading: this.name })
  }

  #tell(part: Partial<RobustnessNow>): void {
    this.#now = { ...this.#now, ...part }
    for (const listener of this.#listeners) listener()
  }
}

/** A card that is moved is touched, too, but drawing it again is spared by its content. */
function isScored({ records }: OpenMap, id: string): boolean {
  const record = records.get(id)
  return !record || ['rating', 'criterion', 'participant'].includes(record.type)
}

/** The same text for the same draws: everything they depend on, without the names. */
function contentOf({ criteria, candidates }: FitInput): string {
  return JSON.stringify([
    criteria.map(({ id, weight, knockoutMin }) => [id, weight, knockoutMin]),
    candidates.map(({ id, ratings }) => [id, ...criteria.map((one) => ratingOf(ratings, one.id))]),
  ])
}
