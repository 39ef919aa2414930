/**
 * The open map: its records, its undo stacks, and what is not saved yet. This is the only writer of the records.
 * The numbered rules S1-S14 are those of the design; the property tests cite them.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isRefusal, type Command, type CommandContext, type Refusal } from '#commands/command.ts'
import { Edit } from '#commands/edit.ts'
import { SCHEMA, type Commit, type LoggedCommit } from '#records/commit.ts'
import type { Diff } from '#records/diff.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { RecordTable, type Records } from '#records/recordTable.ts'
import { additionsOnly, type Guard } from '#store/additionsOnly.ts'
import { joinDiffs, reverseStep, type Step } from '#store/undoStack.ts'
import { Unsaved } from '#store/unsaved.ts'

const UNDO_STEPS_KEPT = 1_000

export interface OpenMapState {
  /** Grows with every change of the shown records. */
  readonly version: number
  /** Labels of the steps that undo and redo would take, `null` where there is none. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** How many steps each of them has left. */
  readonly undoable: number
  readonly redoable: number
  /** What was on the map when this was switched on may not be changed or removed. */
  readonly additionsOnly: boolean
  readonly unsaved: number
  /** Why nothing more may be written, or `null`. */
  readonly stopped: string | null
}

export interface StepTaken {
  readonly label: string
  readonly skipped: number
  /** Why the step was not taken after all, in a sentence; it stays where it was. */
  readonly refused?: string
}

/** The undo and redo stacks, oldest first: the last of `done` is undone next, the last of `undone` redone. */
export interface Steps {
  readonly done: readonly StepMade[]
  readonly undone: readonly StepMade[]
}

export interface StepMade {
  readonly label: string
  /** When it was made, ms since 1970. */
  readonly at: number
}

export interface OpenMap {
  readonly store: StoreApi<OpenMapState>
  readonly records: Records
  /** The civil day it is now. */
  readonly today: string
  dispatch(command: Command): Refusal | undefined
  undo(): StepTaken | undefined
  redo(): StepTaken | undefined
  steps(): Steps
  /** Ends the joining of steps: the next commit is an undo step of its own, whatever its key. */
  closeStep(): void
  /**
   * Commits read from the log, in log order, this tab's own included (S8). `saved` names commits of this tab that are
   * in what was received so far, whether they came as such or not.
   */
  receive(logged: readonly LoggedCommit[], saved?: ReadonlySet<string>): void
  /** Replaces the confirmed records by rows read afresh, keeping what is unsaved on top (S12). `saved` as above. */
  reload(rows: Iterable<AnyRecord>, saved?: ReadonlySet<string>): void
  /** While on, commands, undo and redo are refused where they would change or remove what is there now. */
  allowOnlyAdditions(on: boolean): void
  /** From now on every command is refused with this sentence (S11). */
  stopWriting(reason: string): void
  /** Tells which records changed, after each change; returns the way to stop listening. */
  onTouched(listener: (ids: ReadonlySet<string>) => void): () => void
}

export interface OpenMapParts extends CommandContext {
  newCommitId(): string
  /** Called with each new commit, in order; saving it is the caller's work. */
  onCommit(commit: Commit): void
}

export function openMap(rows: Iterable<AnyRecord>, parts: OpenMapParts): OpenMap {
  const records = new RecordTable(rows)
  const unsaved = new Unsaved(records)
  const undoSteps: Step[] = []
  const redoSteps: Step[] = []
  const listeners = new Set<(ids: ReadonlySet<string>) => void>()
  let guard: Guard | null = null
  const store = createStore<OpenMapState>()(() => ({
    version: 0,
    undoLabel: null,
    redoLabel: null,
    undoable: 0,
    redoable: 0,
    additionsOnly: false,
    unsaved: 0,
    stopped: null,
  }))

  function tell(touched: ReadonlySet<string>): void {
    store.setState((state) => ({
      version: state.version + (touched.size > 0 ? 1 : 0),
      undoLabel: undoSteps.at(-1)?.label ?? null,
      redoLabel: redoSteps.at(-1)?.label ?? null,
      undoable: undoSteps.length,
      redoable: redoSteps.length,
      unsaved: unsaved.commits.length,
    }))
    if (touched.size > 0) for (const listener of listeners) listener(touched)
  }

  function commit(origin: Commit['origin'], label: string, diff: Diff): void {
    const made: Commit = { id: parts.newCommitId(), origin, label, schema: SCHEMA, diff }
    unsaved.add(made)
    // Handed on to be saved before anything is told: a listener that throws must not cost the commit.
    parts.onCommit(made)
    tell(new Set(diff.map((change) => change.id)))
  }

  function remember(step: Step): void {
    const last = undoSteps.at(-1)
    const joins = last?.joinKey !== undefined && last.joinKey === step.joinKey
    const diff = joins ? joinDiffs(last.diff, step.diff) : step.diff
    if (joins) undoSteps.pop()
    if (diff.length > 0) undoSteps.push({ ...step, diff }) // S2: there and back again is no step
    if (undoSteps.length > UNDO_STEPS_KEPT) undoSteps.shift()
    redoSteps.length = 0
  }

  function dispatch(command: Command): Refusal | undefined {
    const { stopped } = store.getState()
    if (stopped !== null) return { refused: stopped }
    const edit = new Edit(records)
    const result = command(edit, parts)
    if (isRefusal(result)) return result
    const fault = firstFault(edit)
    if (fault) return fault
    const diff = edit.diff()
    if (diff.length === 0) return undefined // S2
    const kept = guard?.(diff)
    if (kept) return kept
    remember({ label: result.label, diff, at: Date.now(), joinKey: result.joinKey })
    commit('edit', result.label, diff)
    return undefined
  }

  /** Undo and redo are the same deed with the stacks exchanged (S3, S5). */
  function takeStep(origin: 'undo' | 'redo', from: Step[], to: Step[]): StepTaken | undefined {
    const step = store.getState().stopped === null ? from.at(-1) : undefined
    if (!step) return undefined
    const { diff, skipped } = reverseStep(step, records)
    const kept = guard?.(diff)
    if (kept) return { label: step.label, skipped: 0, refused: kept.refused }
    from.pop()
    closeStep() // commits with this one between them are not in a row
    if (diff.length > 0) {
      to.push({ label: step.label, diff, at: step.at })
      commit(origin, step.label, diff)
    } else tell(new Set())
    return { label: step.label, skipped }
  }

  function closeStep(): void {
    const last = undoSteps.at(-1)
    if (last?.joinKey !== undefined) undoSteps[undoSteps.length - 1] = { ...last, joinKey: undefined }
  }

  return {
    store,
    records,
    get today() {
      return parts.today
    },
    dispatch,
    undo: () => takeStep('undo', undoSteps, redoSteps),
    redo: () => takeStep('redo', redoSteps, undoSteps),
    steps: () => ({ done: undoSteps.map(stepMade), undone: redoSteps.map(stepMade) }),
    closeStep,
    receive: (logged, saved = new Set()) => tell(unsaved.receive(logged, saved)),
    reload: (rows, saved = new Set()) => tell(unsaved.reload(rows, saved)),
    allowOnlyAdditions(on) {
      guard = on ? additionsOnly(records.everything(), (id) => records.get(id)) : null
      store.setState({ additionsOnly: on })
    },
    stopWriting: (reason) => store.setState({ stopped: reason }),
    onTouched(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function stepMade({ label, at }: Step): StepMade {
  return { label, at }
}

function firstFault(edit: Edit): Refusal | undefined {
  for (const record of edit.written()) {
    const fault = recordFault(record)
    if (fault) return { refused: `That cannot be kept: ${fault.field || record.type} – ${fault.reason}.` }
  }
  return undefined
}
