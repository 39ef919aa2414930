/** Tabs that share a log in memory, each beside the model of what it must show. Nothing here waits: steps decide. */
import { assert } from 'vitest'
import type { Commit, LoggedCommit } from '#records/commit.ts'
import type { AnyRecord } from '#records/record.ts'
import { openMap, type OpenMap } from '#store/openMap.ts'
import { commandOf, START, type Deed } from './deeds.ts'
import { fold, plain, sameMap, shape, takenBack, type PlainMap } from './model.ts'

export type Step =
  | { readonly tab: number; readonly is: 'deed'; readonly deed: Deed }
  | { readonly tab: number; readonly is: 'undo' | 'redo' | 'closeStep' | 'reload' }
  /** Writes the first commits of the tab that are not written; a `lost` answer leaves the tab believing it failed. */
  | { readonly tab: number; readonly is: 'write'; readonly count: number; readonly lost: boolean }
  /** Reads at most so many commits of the log. */
  | { readonly tab: number; readonly is: 'receive'; readonly count: number }
  /** Everything is written and read: without it, tabs would seldom come to edit what another has just edited. */
  | { readonly is: 'settle' }

interface Pair {
  readonly before: PlainMap
  readonly after: PlainMap
  readonly joinKey?: string | undefined
}

interface Tab {
  readonly map: OpenMap
  /** Commits that the tab does not know to be written. */
  readonly unwritten: Commit[]
  /** What the model says the tab shows. */
  shown: PlainMap
  /** Commits that the tab has not read back. */
  pending: Commit[]
  seq: number
  undo: Pair[]
  redo: Pair[]
}

export class World {
  readonly log: LoggedCommit[] = []
  readonly tabs: readonly Tab[]
  /** Rows as storage keeps them: folded at each write. */
  rows: PlainMap = plain(START)
  #serial = 0

  constructor(tabs: number) {
    this.tabs = Array.from({ length: tabs }, (_, index) => this.#openTab(index))
  }

  /** Takes one step in a tab and in its model. */
  take(step: Step): void {
    if (step.is === 'settle') return this.settle()
    const tab = this.tabs[step.tab % this.tabs.length]
    if (!tab) return
    if (step.is === 'deed') this.#dispatch(tab, step.deed)
    if (step.is === 'undo') this.#back(tab, 'undo')
    if (step.is === 'redo') this.#back(tab, 'redo')
    if (step.is === 'closeStep') this.#closeStep(tab)
    if (step.is === 'write') this.#write(tab, step.count, step.lost)
    if (step.is === 'receive') this.#receive(tab, step.count)
    if (step.is === 'reload') this.#reload(tab)
  }

  /** The tabs that do not show what the model says; after every step there must be none. */
  differences(): readonly unknown[] {
    return this.tabs.flatMap(differenceIn)
  }

  /** Everything is written and read. */
  settle(): void {
    this.tabs.forEach((_, tab) => this.take({ tab, is: 'write', count: Infinity, lost: false }))
    this.tabs.forEach((_, tab) => this.take({ tab, is: 'receive', count: Infinity }))
  }

  #openTab(index: number): Tab {
    let ids = 0
    const onCommit = (commit: Commit) => {
      assert.isNotEmpty(commit.diff) // S2
      tab.unwritten.push(commit)
      tab.pending.push(commit)
    }
    const map = openMap(START, {
      newId: (type) => `${type}:${index}:${++ids}`,
      newCommitId: () => `${index}:${++ids}`,
      today: '2026-11-21',
      onCommit,
    })
    const fresh = { unwritten: [], shown: plain(START), pending: [], seq: 0, undo: [], redo: [] }
    const tab: Tab = { map, ...fresh }
    return tab
  }

  #dispatch(tab: Tab, deed: Deed): void {
    const command = commandOf(deed, tab.map, ++this.#serial)
    const before = tab.shown
    const commits = tab.pending.length
    assert.isUndefined(tab.map.dispatch(command))
    tab.shown = shownBy(tab.map)
    const changed = !sameMap(before, tab.shown)
    assert.equal(tab.pending.length - commits, changed ? 1 : 0) // S1, S2
    if (!changed) return
    const joinKey = 'joined' in deed && deed.joined ? keyOf(tab.pending.at(-1), deed) : undefined
    const last = tab.undo.at(-1)
    const joins = joinKey !== undefined && last?.joinKey === joinKey
    const pair = { before: joins ? last.before : before, after: tab.shown, joinKey }
    if (joins) tab.undo.pop()
    if (!sameMap(pair.before, pair.after)) tab.undo.push(pair)
    tab.redo = []
  }

  #back(tab: Tab, way: 'undo' | 'redo'): void {
    const pair = tab[way].pop()
    const commits = tab.pending.length
    const taken = tab.map[way]()
    assert.equal(taken !== undefined, pair !== undefined)
    if (!pair) return
    this.#closeStep(tab, false)
    const before = tab.shown
    tab.shown = takenBack(before, pair.before, pair.after)
    // The entry for the way back is what was really done (S5).
    const did = { before, after: tab.shown }
    const changed = !sameMap(before, tab.shown)
    if (changed) tab[way === 'undo' ? 'redo' : 'undo'].push(did)
    assert.equal(tab.pending.length - commits, changed ? 1 : 0) // S3, S4
    if (changed) assert.equal(tab.pending.at(-1)?.origin, way)
  }

  #closeStep(tab: Tab, tell = true): void {
    if (tell) tab.map.closeStep()
    const last = tab.undo.pop()
    if (last) tab.undo.push({ before: last.before, after: last.after })
  }

  #write(tab: Tab, count: number, lost: boolean): void {
    const batch = tab.unwritten.slice(0, count)
    if (!lost) tab.unwritten.splice(0, batch.length)
    for (const commit of batch) {
      // What is in the log is passed over, as storage does when an answer was lost.
      if (this.log.some((logged) => logged.id === commit.id)) continue
      this.log.push({ ...structuredClone(commit), seq: this.log.length + 1 })
      this.rows = fold(this.rows, [commit.diff])
    }
  }

  /** One that reads to the end of the log knows that all it has written is read, as the saver of the app does. */
  #receive(tab: Tab, count: number): void {
    const news = this.log.slice(tab.seq, tab.seq + count)
    tab.seq += news.length
    const saved = tab.seq === this.log.length ? knownToBeWritten(tab) : new Set<string>()
    tab.map.receive(structuredClone(news), saved)
    tab.pending = afterLast(tab.pending, new Set([...saved, ...news.map(({ id }) => id)]))
    tab.shown = this.#folded(tab)
  }

  /** As a tab behind the floor does: whole rows (S12). */
  #reload(tab: Tab): void {
    const saved = knownToBeWritten(tab)
    tab.seq = this.log.length
    tab.map.reload(structuredClone([...this.rows.values()]) as unknown as AnyRecord[], saved)
    tab.pending = afterLast(tab.pending, saved)
    tab.shown = fold(
      this.rows,
      tab.pending.map((commit) => commit.diff),
    )
  }

  /** fold(fold(start, log as far as it was read), own commits not read back) (S8). */
  #folded(tab: Tab): PlainMap {
    const confirmed = fold(
      plain(START),
      this.log.slice(0, tab.seq).map((commit) => commit.diff),
    )
    return fold(
      confirmed,
      tab.pending.map((commit) => commit.diff),
    )
  }
}

/** What the tab shows and what the model says it should, or nothing where they agree. */
function differenceIn(tab: Tab): { readonly shown: unknown; readonly expected: unknown }[] {
  const { unsaved, undoLabel, redoLabel } = tab.map.store.getState()
  const shown = [unsaved, undoLabel !== null, redoLabel !== null]
  const expected = [tab.pending.length, tab.undo.length > 0, tab.redo.length > 0]
  const records = shownBy(tab.map)
  if (sameMap(records, tab.shown) && shown.every((value, index) => value === expected[index])) return []
  return [{ shown: [shape(records), ...shown], expected: [shape(tab.shown), ...expected] }]
}

function shownBy(map: OpenMap): PlainMap {
  return plain(['map', 'participant', 'flow', 'tier'].flatMap((type) => [...map.records.all(type as 'map')]))
}

function keyOf(commit: Commit | undefined, deed: Deed): string {
  return `${deed.do}:${commit?.diff[0]?.id}`
}

/** Those made after the last of `home`: commits go to the log in order, so one that is home brings along those before. */
function afterLast(commits: readonly Commit[], home: ReadonlySet<string>): Commit[] {
  return commits.slice(commits.findLastIndex(({ id }) => home.has(id)) + 1)
}

function knownToBeWritten(tab: Tab): ReadonlySet<string> {
  const unwritten = new Set(tab.unwritten.map((commit) => commit.id))
  return new Set(tab.pending.map((commit) => commit.id).filter((id) => !unwritten.has(id)))
}
