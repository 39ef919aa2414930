import { applyChange, type RecordChange } from '#records/diff.ts'
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
  #commits: Commit[] = []

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

  /** Takes logged commits in log order, own ones included, and replays what is unsaved on top (S8). */
  receive(logged: readonly LoggedCommit[]): ReadonlySet<string> {
    const touched = new Set(logged.flatMap((commit) => commit.diff.map((change) => change.id)))
    const saved = new Set(logged.map((commit) => commit.id))
    for (const commit of logged) for (const change of commit.diff) this.#confirm(change)
    this.#commits = this.#commits.filter((commit) => !saved.has(commit.id))
    this.#replay(touched)
    return touched
  }

  /** Takes freshly read rows as the confirmed state of the whole map and replays what is unsaved on top (S12). */
  reload(rows: Iterable<AnyRecord>): ReadonlySet<string> {
    const fresh = new Map<string, AnyRecord | undefined>(Array.from(rows, (row) => [row.id, row]))
    const ids = [...Array.from(this.#shown.everything(), (record) => record.id), ...this.#confirmed.keys()]
    for (const id of ids) if (!fresh.has(id)) fresh.set(id, undefined)
    for (const [id, row] of fresh) this.#confirmed.set(id, row)
    const touched = new Set(fresh.keys())
    this.#replay(touched)
    return touched
  }

  #confirm(change: RecordChange): void {
    const known = this.#confirmed.has(change.id) ? this.#confirmed.get(change.id) : this.#shown.get(change.id)
    this.#confirmed.set(change.id, applyChange(known, change))
  }

  #replay(touched: ReadonlySet<string>): void {
    const pending = new Map<string, RecordChange[]>()
    for (const commit of this.#commits)
      for (const change of commit.diff) {
        const changes = pending.get(change.id)
        if (changes) changes.push(change)
        else pending.set(change.id, [change])
      }
    for (const id of touched) {
      this.#show(id, (pending.get(id) ?? []).reduce(applyChange, this.#confirmed.get(id)))
      if (!pending.has(id)) this.#confirmed.delete(id)
    }
  }

  #show(id: string, record: AnyRecord | undefined): void {
    if (record) this.#shown.put(record)
    else this.#shown.remove(id)
  }
}
