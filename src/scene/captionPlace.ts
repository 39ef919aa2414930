import { overlaps } from '#scene/boxGrid.ts'
import type { Card, Ellipse, Point, Rect } from '#scene/types.ts'

/** A caption of `width` × `height` wanted in a direction from the middle of the ellipse. */
export interface CaptionPlace {
  readonly outer: Ellipse
  readonly direction: Point
  readonly width: number
  readonly height: number
}

/** Turns from the wanted direction, in degrees, that are tried before the caption leaves the ellipse. */
const TURNS = [0, 8, -8, 16, -16, 24, -24] as const
/** Depths inside the rim, as shares of the radius, tried from the outside. */
const DEPTHS = [0.98, 0.9, 0.8] as const

/** Inside the rim where no card and no other caption lies, else just outside it, else as far out as it takes. */
export function placeCaption(wanted: CaptionPlace, cards: readonly Card[], taken: readonly Rect[]): Rect {
  const free = (place: Rect) => isFree(place, cards, taken)
  for (const turn of TURNS)
    for (const depth of DEPTHS) {
      const place = inside(wanted, turn, depth)
      if (free(place)) return place
    }
  for (let out = 1; out < 3; out += 0.08) {
    const place = outside(wanted, out)
    if (free(place)) return place
  }
  return outside(wanted, 3)
}

function isFree(place: Rect, cards: readonly Card[], taken: readonly Rect[]): boolean {
  const air = place.height * 0.4
  const box = {
    x: place.x - air,
    y: place.y - air,
    width: place.width + 2 * air,
    height: place.height + 2 * air,
  }
  return !taken.some((other) => overlaps(box, other)) && !cards.some((card) => overlaps(box, card.rect))
}

function inside({ outer, direction, width, height }: CaptionPlace, turn: number, depth: number): Rect {
  const { x, y } = turned(direction, turn)
  const at = { x: outer.x + x * outer.radiusX * depth, y: outer.y + y * outer.radiusY * depth }
  // Pulled inwards by its own half width, so that a caption beside the company does not hang over the rim.
  return { x: at.x - width / 2 - (x * width) / 2, y: at.y - height / 2 - (y * height) / 2, width, height }
}

function outside({ outer, direction, width, height }: CaptionPlace, out: number): Rect {
  const at = {
    x: outer.x + direction.x * outer.radiusX * out,
    y: outer.y + direction.y * outer.radiusY * out,
  }
  return {
    x: at.x - width / 2 + (direction.x * width) / 2,
    y: at.y - height / 2 + direction.y * height,
    width,
    height,
  }
}

function turned({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}
