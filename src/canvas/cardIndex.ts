import RBush from 'rbush'
import type { Participant } from '#records/participant.ts'
import { cardRect } from '#scene/card.ts'
import type { Point, Rect } from '#scene/types.ts'

interface CardBox {
  readonly id: string
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** Where every card lies, for "what is here?" and "what is in view?" at a cost that does not grow with the map. */
export class CardIndex {
  readonly #tree = new RBush<CardBox>()
  readonly #boxes = new Map<string, CardBox>()

  get size(): number {
    return this.#boxes.size
  }

  load(participants: Iterable<Participant>): void {
    const boxes = Array.from(participants, boxOf)
    this.#tree.load(boxes)
    for (const box of boxes) this.#boxes.set(box.id, box)
  }

  put(participant: Participant): void {
    const box = boxOf(participant)
    const before = this.#boxes.get(participant.id)
    if (before && before.minX === box.minX && before.minY === box.minY && before.maxX === box.maxX) return
    this.remove(participant.id)
    this.#tree.insert(box)
    this.#boxes.set(participant.id, box)
  }

  remove(id: string): void {
    const box = this.#boxes.get(id)
    if (!box) return
    this.#tree.remove(box)
    this.#boxes.delete(id)
  }

  at({ x, y }: Point): string | null {
    return this.#tree.search({ minX: x, minY: y, maxX: x, maxY: y }).at(-1)?.id ?? null
  }

  in(rect: Rect): string[] {
    const { x, y, width, height } = rect
    return this.#tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height }).map((box) => box.id)
  }

  bounds(): Rect | null {
    if (this.#boxes.size === 0) return null
    const { minX, minY, maxX, maxY } = this.#tree.toJSON() as CardBox
    return { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
  }
}

function boxOf(participant: Participant): CardBox {
  const { x, y, width, height } = cardRect(participant)
  return { id: participant.id, minX: x, minY: y, maxX: x + width, maxY: y + height }
}
