import { isDeepStrictEqual } from 'node:util'
import type { Command } from '#commands/command.ts'
import { RECORD_TYPES, type AnyRecord } from '#records/record.ts'
import type { OpenMap } from '#store/openMap.ts'

/** Runs a command, undoes and redoes it as one step, and says what went wrong; `null` when each did its part. */
export function undoRedoFault(map: OpenMap, command: Command): string | null {
  const before = recordsOf(map)
  const refusal = map.dispatch(command)
  if (refusal) return `execute was refused: ${refusal.refused}`
  const done = recordsOf(map)
  if (isDeepStrictEqual(done, before)) return 'execute changed nothing'
  map.undo()
  if (!isDeepStrictEqual(recordsOf(map), before)) return 'undo does not bring back what was'
  map.redo()
  return isDeepStrictEqual(recordsOf(map), done) ? null : 'redo does not bring back what was done'
}

/** The sentence with which the map refuses a command, or what else it did. */
export function refusalOf(map: OpenMap, command: Command): string {
  const before = recordsOf(map)
  const refusal = map.dispatch(command)
  if (!isDeepStrictEqual(recordsOf(map), before)) return 'the map is not as it was'
  return refusal?.refused ?? 'the command was taken'
}

/** Whether a command that is taken makes an undo step (S2). */
export function makesStep(map: OpenMap, command: Command): boolean {
  const { undoLabel, version } = map.store.getState()
  if (map.dispatch(command)) throw new Error('The command was refused')
  const now = map.store.getState()
  return now.undoLabel !== undoLabel || now.version !== version
}

function recordsOf({ records }: OpenMap): AnyRecord[] {
  return RECORD_TYPES.flatMap((type) => [...records.all(type)]).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
