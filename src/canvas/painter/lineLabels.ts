import { placeLabels } from '#scene/labels.ts'
import type { Connector, Rect } from '#scene/types.ts'

/** Where the labels of the lines have found room: all placed once, then exchange by exchange as these change. */
export class LineLabels {
  #placed: Map<string, Connector> | null = null

  get arePlaced(): boolean {
    return this.#placed !== null
  }

  /** Forgets every place: so many lines changed that all are placed anew. */
  forget(): void {
    this.#placed = null
  }

  placeAll(lines: readonly Connector[], obstacles: readonly Rect[]): void {
    this.#placed = new Map(placeLabels(lines, obstacles).map((line) => [line.flowId, line]))
  }

  /** Finds room for a few lines among all that lie near and stay where they are. */
  placeAmong(lines: readonly Connector[], near: readonly Connector[], cards: readonly Rect[]): void {
    if (!this.#placed) return
    const obstacles = [...cards]
    for (const line of near) {
      const label = this.#placed.get(line.flowId)?.label
      if (label) obstacles.push(label.rect)
    }
    for (const line of placeLabels(lines, obstacles)) this.#placed.set(line.flowId, line)
  }

  of(line: Connector): Connector {
    return this.#placed?.get(line.flowId) ?? line
  }
}
