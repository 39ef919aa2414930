import { applyChange, sameRecord, type RecordChange } from '#records/diff.ts'
import type { Commit, LoggedCommit } from '#records/commit.ts'
import type { AnyRecord } from '#records/record.ts'
import type { RecordTable } from '#records/recordTable.ts'

/**
 * Keeps the shown records equal to fold(confirmed, own unsaved commits) without holding the map twice: only for the
 * records an unsaved commit touches is the confirmed state kept beside the shown one.
 */
export class Unsaved {
  readonly #shown: RecordTable
  readonly #confirmed = new Map<string, AnyRecord | undefined>()
  readonly #commits: Commit[] = []

  constructor(shown: RecordTable) {
    this.#shown = shown
  }

  get commits(): readonly Commit[] {
    return this.#commits
  }

  /** Shows a commit of this tab before it is saved. */
  add(commit: Commit): void {
    for (const change of commit.diff)
      if (!this.#confirmed.has(change.id)) this.#confirmed.set(change.id, this.#shown.get(change.id))
    this.#commits.push(commit)
    for (const change of commit.diff) this.#show(change.id, applyChange(this.#shown.get(change.id), change))
  }

  /**
   * Takes logged commits in log order, own ones included, and replays what is unsaved on top (S8). `saved` names own
   * commits known to be in what was taken so far. Gives back the records that look different now: a commit that comes
   * home changes nothing and costs the screen nothing.
   */
  receive(logged: readonly LoggedCommit[], saved: ReadonlySet<string>): ReadonlySet<string> {
    for (const commit of logged) for (const change of commit.diff) this.#confirm(change)
    const dropped = this.#drop(new Set([...saved, ...logged.map((commit) => commit.id)]))
    return this.#replay(idsIn([...logged, ...dropped]))
  }

  /**
   * Takes freshly read rows as the confirmed state of the whole map and replays what is unsaved on top (S12). `saved`
   * names own commits that are in those rows: the log that would have brought them home has been cut.
   */
  reload(rows: Iterable<AnyRecord>, saved: ReadonlySet<string>): ReadonlySet<string> {
    const fresh = new Map<string, AnyRecord | undefined>(Array.from(rows, (row) => [row.id, row]))
    const ids = [...Array.from(this.#shown.everything(), (record) => record.id), ...this.#confirmed.keys()]
    for (const id of ids) if (!fresh.has(id)) fresh.set(id, undefined)
    for (const [id, row] of fresh) this.#confirmed.set(id, row)
    this.#drop(saved)
    return this.#replay(new Set(fresh.keys()))
  }

  /**
   * Commits reach the log in the order in which they were made, so those made before a saved one are saved too. The log
   * may never say so: they came with reloaded rows, and the answers to their writes were lost. Left here, they would be
   * replayed over what came after them.
   */
  #drop(saved: ReadonlySet<string>): readonly Commit[] {
    return this.#commits.splice(0, this.#commits.findLastIndex(({ id }) => saved.has(id)) + 1)
  }

  #confirm(change: RecordChange): void {
    const known = this.#confirmed.has(change.id) ? this.#confirmed.get(change.id) : this.#shown.get(change.id)
    this.#confirmed.set(change.id, applyChange(known, change))
  }

  #replay(touched: ReadonlySet<string>): ReadonlySet<string> {
    const pending = this.#pendingByRecord()
    const changed = new Set<string>()
    for (const id of touched) {
      if (this.#show(id, (pending.get(id) ?? []).reduce(applyChange, this.#confirmed.get(id))))
        changed.add(id)
      if (!pending.has(id)) this.#confirmed.delete(id)
    }
    return changed
  }

  #pendingByRecord(): ReadonlyMap<string, readonly RecordChange[]> {
    const pending = new Map<string, RecordChange[]>()
    for (const change of this.#commits.flatMap((commit) => commit.diff)) {
      const changes = pending.get(change.id)
      if (changes) changes.push(change)
      else pending.set(change.id, [change])
    }
    return pending
  }

  /** Says whether the record differs from the one shown; an equal one stays the same object, which selectors rely on. */
  #show(id: string, record: AnyRecord | undefined): boolean {
    if (sameRecord(this.#shown.get(id), record)) return false
    if (record) this.#shown.put(record)
    else this.#shown.remove(id)
    return true
  }
}

function idsIn(commits: readonly Commit[]): ReadonlySet<string> {
  return new Set(commits.flatMap((commit) => commit.diff.map((change) => change.id)))
}
