import type { Place } from '#exchange/csv/importPlan.ts'
import type { FlowRow } from '#exchange/csv/flowRows.ts'
import { fingerprint } from '#exchange/csv/words.ts'

/**
 * The ids of imported flows. A flow without an id in its file gets one made of its ends, kind, label and how many
 * such flows came before it: parallel flows stay apart, and the same file read again finds the same flows.
 */
export class FlowIds {
  readonly #seen = new Map<string, number>()
  readonly #given = new Map<string, Place>()

  /** The id of the flow that is the nth of its like. */
  static of(
    { fileId, read }: Pick<FlowRow, 'fileId' | 'read'>,
    from: string,
    to: string,
    nth: number,
  ): string {
    if (fileId !== '') return fileId.startsWith(PREFIX) ? fileId : `${PREFIX}${fileId}`
    return `${PREFIX}${fingerprint(likeness(read, from, to, nth))}`
  }

  /** The id of the next flow, or the row that has used the id of its file before. */
  next(flow: FlowRow, from: string, to: string): { id: string } | { usedIn: Place } {
    if (flow.fileId !== '') {
      const id = FlowIds.of(flow, from, to, 1)
      const usedIn = this.#given.get(id)
      if (usedIn) return { usedIn }
      this.#given.set(id, flow.place)
      return { id }
    }
    const like = likeness(flow.read, from, to, 0)
    const nth = (this.#seen.get(like) ?? 0) + 1
    this.#seen.set(like, nth)
    return { id: FlowIds.of(flow, from, to, nth) }
  }
}

const PREFIX = 'flow:'

function likeness({ kindWord, label }: FlowRow['read'], from: string, to: string, nth: number): string {
  return JSON.stringify([from, to, kindWord.toLowerCase(), label.toLowerCase(), nth])
}
