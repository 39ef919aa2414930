import type { StepTaken } from '#store/openMap.ts'

/** "Undone: move 3 participants", and what had to stay because another tab has changed it since (S4). */
export function stepText(done: 'Undone' | 'Redone', step: StepTaken | undefined): string {
  if (!step) return done === 'Undone' ? 'Nothing to undo.' : 'Nothing to redo.'
  if (step.refused !== undefined) return step.refused
  const kept = step.skipped === 1 ? 'one change was' : `${step.skipped} changes were`
  return step.skipped === 0
    ? `${done}: ${step.label}`
    : `${done}: ${step.label}; ${kept} left as it is, because it was edited elsewhere since.`
}
