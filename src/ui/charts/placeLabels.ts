/** A dot that wants its name beside it; px, `x`, `y` its centre. */
export interface LabelledDot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly labelWidth: number
}

/** From `x`, `y`, the left upper corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel extends Box {
  readonly id: string
  /** The label stands so far off that a line must say whose it is. */
  readonly far: boolean
}

/**
 * A place for each name where it covers no dot, no other name and none of `taken`, the first dots first; a name that
 * fits nowhere is left out. Greedy, because a chart that moves under the pointer must be laid out within a frame.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  room: Box,
  height: number,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const covered = [...taken, ...dots.map(boxOf)]
  const placed: PlacedLabel[] = []
  for (const dot of dots) {
    const label = candidates(dot, height).find(
      (one) => isInside(one, room) && !covered.some((box) => overlap(one, box)),
    )
    if (!label) continue
    placed.push(label)
    covered.push(label)
  }
  return placed
}

/** How far from the dot's edge the name is tried. */
const GAPS = [4, 14, 28]

function* beside(
  { id, x, y, radius, labelWidth: width }: LabelledDot,
  height: number,
): Generator<PlacedLabel> {
  for (const [turn, gap] of GAPS.entries()) {
    const off = radius + gap
    const far = turn > 0
    const at = (left: number, top: number) => ({ id, x: left, y: top, width, height, far })
    yield at(x + off, y - height / 2)
    yield at(x - off - width, y - height / 2)
    yield at(x - width / 2, y - off - height)
    yield at(x - width / 2, y + off)
    if (!far) continue
    const slant = off * Math.SQRT1_2
    yield at(x + slant, y - slant - height)
    yield at(x + slant, y + slant)
    yield at(x - slant - width, y - slant - height)
    yield at(x - slant - width, y + slant)
  }
}

function candidates(dot: LabelledDot, height: number): readonly PlacedLabel[] {
  return [...beside(dot, height)]
}

function boxOf({ x, y, radius }: LabelledDot): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

function isInside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
