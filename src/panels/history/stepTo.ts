import { counted } from '#commands/command.ts'
import type { OpenMap, StepTaken } from '#store/openMap.ts'

/**
 * Undoes or redoes, step by step, until `count` steps are done; says in a sentence what came of it, or `null` where
 * that is how things stand. A step that is refused ends it there.
 */
export function stepTo(map: OpenMap, count: number): string | null {
  const { undoable } = map.store.getState()
  const back = count < undoable
  let taken = 0
  let skipped = 0
  while (map.store.getState().undoable !== count) {
    const step: StepTaken | undefined = back ? map.undo() : map.redo()
    if (step?.refused !== undefined) return step.refused
    if (!step) break
    taken++
    skipped += step.skipped
  }
  if (taken === 0) return null
  const kept = skipped === 0 ? '' : ` ${counted(skipped, 'change')} stayed, because of later edits elsewhere.`
  return `${back ? 'Went back' : 'Went forward'} ${counted(taken, 'step')}.${kept}`
}
