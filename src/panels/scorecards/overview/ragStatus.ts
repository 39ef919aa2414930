import type { RagStatus } from '#domain/scorecard/rag.ts'
import type { Status } from '#ui/StatusMark.tsx'

/** The sign of a colour. */
export const RAG_SIGNS: Readonly<Record<RagStatus, Status>> = {
  green: 'good',
  amber: 'warn',
  red: 'bad',
  grey: 'none',
}
