import RBush from 'rbush'
import { cardRect, type CardPlace } from '#scene/card.ts'
import type { Point, Rect } from '#scene/types.ts'

type Placed = CardPlace & { readonly id: string }

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

  load(participants: Iterable<Placed>): void {
    const boxes = Array.from(participants, boxOf)
    this.#tree.load(boxes)
    for (const box of boxes) this.#boxes.set(box.id, box)
  }

  /** Gives back whether the card lay there before. */
  put(participant: Placed): boolean {
    const box = boxOf(participant)
    const before = this.#boxes.get(participant.id)
    if (before?.minX === box.minX && before.minY === box.minY && before.maxX === box.maxX) return true
    this.remove(participant.id)
    this.#tree.insert(box)
    this.#boxes.set(participant.id, box)
    return false
  }

  remove(id: string): void {
    const box = this.#boxes.get(id)
    if (!box) return
    this.#tree.remove(box)
    this.#boxes.delete(id)
  }

  has(id: string): boolean {
    return this.#boxes.has(id)
  }

  /** The place of a card; `null` where it is not on the map. */
  rectOf(id: string): Rect | null {
    const box = this.#boxes.get(id)
    return box ? { x: box.minX, y: box.minY, width: box.maxX - box.minX, height: box.maxY - box.minY } : null
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

function boxOf(participant: Placed): CardBox {
  const { x, y, width, height } = cardRect(participant)
  return { id: participant.id, minX: x, minY: y, maxX: x + width, maxY: y + height }
}
