import type { Command } from '#commands/command.ts'
import { ragLimitsFault } from '#domain/scorecard/rag.ts'
import { RAG_LIMITS_ID } from '#records/ragLimits.ts'

/** Sets from what percent of its target a figure is green, and from what amber. */
export function setRagLimits(greenAtPct: number, amberAtPct: number): Command {
  return (edit) => {
    const fault = ragLimitsFault({ greenAt: greenAtPct / 100, amberAt: amberAtPct / 100 })
    if (fault) return { refused: fault.fault }
    edit.put({ id: RAG_LIMITS_ID, type: 'ragLimits', greenAtPct, amberAtPct })
    return { label: 'set the limits of green and amber' }
  }
}
