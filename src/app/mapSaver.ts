import type { StoreApi } from 'zustand/vanilla'
import { SCHEMA, type Commit, type LoggedCommit } from '#records/commit.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { failureReason, NEWER_DATA, NewerDataError } from '#storage/storageFault.ts'
import type { OpenMap } from '#store/openMap.ts'

export interface SaveStatus {
  readonly saving: 'saved' | 'saving' | 'failed'
  /** Why it failed, as the end of "Not saved: …". */
  readonly reason: string | null
}

export interface SaverParts {
  readonly storage: MapStorage
  readonly mapId: string
  readonly map: Pick<OpenMap, 'receive' | 'reload' | 'stopWriting'>
  readonly status: StoreApi<SaveStatus>
  /** Place in the log up to which the open map holds everything. */
  readonly seq: number
}

export const RETRY_PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const

/**
 * Keeps an open map and the log in step: commits go to the log in order, one write in flight, and the log is read after
 * each write and each signal. Both happen in one loop, so that no two reads are ever applied out of order. A failed
 * write keeps its commits and is tried again with growing pauses; nothing is ever reloaded over them (S10).
 */
export class MapSaver {
  readonly #parts: SaverParts
  /** Not on disk yet. */
  readonly #queue: Commit[] = []
  /** On disk, but not back from the log yet. */
  #written = new Set<string>()
  #seq: number
  #failures = 0
  #pause: ReturnType<typeof setTimeout> | undefined
  #readWanted = false
  #running: Promise<void> | null = null
  #stopped = false

  constructor(parts: SaverParts) {
    this.#parts = parts
    this.#seq = parts.seq
  }

  get unsavedCount(): number {
    return this.#queue.length
  }

  save(commit: Commit): void {
    this.#queue.push(commit)
    if (this.#failures === 0) this.#tell(null)
    void this.#run()
  }

  read(): void {
    this.#readWanted = true
    void this.#run()
  }

  /** Tries at once what waits for another try; resolves when everything that can be done now is done. */
  flush(): Promise<void> {
    clearTimeout(this.#pause)
    this.#pause = undefined
    return this.#run()
  }

  /** Reads and writes nothing more, and tells the map why (S11). */
  stop(sentence: string): void {
    this.#stopped = true
    clearTimeout(this.#pause)
    this.#parts.map.stopWriting(sentence)
    this.#tell(failureReason(new NewerDataError()))
  }

  #run(): Promise<void> {
    if (!this.#running && this.#hasWork()) this.#running = this.#loop()
    return this.#running ?? Promise.resolve()
  }

  async #loop(): Promise<void> {
    try {
      while (this.#hasWork()) {
        if (this.#canWrite()) await this.#write()
        if (this.#readWanted && !this.#stopped) await this.#read()
      }
    } finally {
      this.#running = null
    }
  }

  #hasWork(): boolean {
    return this.#canWrite() || (this.#readWanted && !this.#stopped)
  }

  #canWrite(): boolean {
    return this.#queue.length > 0 && this.#pause === undefined && !this.#stopped
  }

  async #write(): Promise<void> {
    const { storage, mapId } = this.#parts
    const batch = [...this.#queue]
    try {
      await storage.append(mapId, batch)
    } catch (error) {
      this.#fail(error)
      return
    }
    this.#queue.splice(0, batch.length)
    for (const { id } of batch) this.#written.add(id)
    this.#failures = 0
    this.#readWanted = true
    this.#tell(null)
  }

  #fail(error: unknown): void {
    if (error instanceof NewerDataError) return this.stop(NEWER_DATA)
    if (this.#stopped) return
    const pause = RETRY_PAUSES_MS[this.#failures] ?? RETRY_PAUSES_MS.at(-1)
    this.#failures++
    this.#pause = setTimeout(() => void this.flush(), pause)
    this.#tell(failureReason(error))
  }

  async #read(): Promise<void> {
    const { storage, mapId } = this.#parts
    this.#readWanted = false
    const news = await this.#unlessNewer(storage.changesSince(mapId, this.#seq))
    if (!news) return
    if ('changes' in news) this.#receive(news.changes)
    else await this.#reload()
  }

  #receive(changes: readonly LoggedCommit[]): void {
    if (changes.some((change) => change.schema > SCHEMA)) return this.stop(NEWER_DATA)
    this.#seq = changes.at(-1)?.seq ?? this.#seq
    this.#forget(new Set(changes.map(({ id }) => id)))
    this.#parts.map.receive(changes, this.#takeWritten())
  }

  /**
   * A commit that comes home although its write seemed to fail is on disk and need not be tried again, nor need those
   * queued before it: commits go to the log in order.
   */
  #forget(logged: ReadonlySet<string>): void {
    const home = this.#queue.findLastIndex(({ id }) => logged.has(id)) + 1
    if (home === 0) return
    this.#queue.splice(0, home)
    if (this.#queue.length > 0) return
    clearTimeout(this.#pause)
    this.#pause = undefined
    this.#failures = 0
    this.#tell(null)
  }

  /** The log was cut below what this tab holds (S12). */
  async #reload(): Promise<void> {
    const { storage, mapId, map } = this.#parts
    const fresh = await this.#unlessNewer(storage.load(mapId))
    if (!fresh) return
    this.#seq = fresh.seq
    map.reload(fresh.rows, this.#takeWritten())
  }

  /** Every read goes to the end of the log, so after it what was written has been read, cut from the log or not. */
  #takeWritten(): ReadonlySet<string> {
    const written = this.#written
    this.#written = new Set()
    return written
  }

  /** What was read; a failed read is made up for at the next signal or write. */
  async #unlessNewer<T>(reading: Promise<T>): Promise<T | null> {
    try {
      return await reading
    } catch (error) {
      if (error instanceof NewerDataError) this.stop(NEWER_DATA)
      return null
    }
  }

  /** `saved` is said only while nothing waits. */
  #tell(reason: string | null): void {
    const { status } = this.#parts
    if (this.#queue.length === 0) status.setState({ saving: 'saved', reason: null })
    else status.setState(reason === null ? { saving: 'saving', reason } : { saving: 'failed', reason })
  }
}
