import { movedWith } from '#domain/layout/placed.ts'
import type { OpenMap } from '#store/openMap.ts'

/**
 * What a run of arrow keys moves. It is settled when the run begins, so that an area does not gather up what it is
 * moved across; the run goes on while nothing else is selected and nothing else is done.
 */
export class KeyRun {
  #of: ReadonlySet<string> | null = null
  #moved: ReadonlySet<string> = new Set()
  #version = -1

  moved({ records, store }: OpenMap, selection: ReadonlySet<string>): ReadonlySet<string> {
    if (this.#of === selection && this.#version === store.getState().version) return this.#moved
    this.#of = selection
    this.#moved = movedWith(records, selection)
    return this.#moved
  }

  /** To be told after each move. */
  took({ store }: OpenMap): void {
    this.#version = store.getState().version
  }
}
