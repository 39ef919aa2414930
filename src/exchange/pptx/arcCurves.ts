type Pair = readonly [number, number]

export interface Arc {
  readonly rx: number
  readonly ry: number
  /** Degrees by which the ellipse is turned. */
  readonly turn: number
  readonly large: boolean
  readonly sweep: boolean
}

/** An SVG arc between two points as cubic curves of at most a quarter each (SVG 2, appendix B.2.4). */
export function arcCurves(from: Pair, to: Pair, arc: Arc): readonly (readonly [Pair, Pair, Pair])[] {
  const angle = (arc.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY]
  if ((halfX === 0 && halfY === 0) || arc.rx === 0 || arc.ry === 0) return []
  const grow = Math.sqrt(Math.max(1, (x / arc.rx) ** 2 + (y / arc.ry) ** 2))
  const [rx, ry] = [Math.abs(arc.rx) * grow, Math.abs(arc.ry) * grow]
  const under = rx * rx * y * y + ry * ry * x * x
  const reach =
    Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under)) * (arc.large === arc.sweep ? -1 : 1)
  const [cx, cy] = [(reach * rx * y) / ry, (-reach * ry * x) / rx]
  const begin = Math.atan2((y - cy) / ry, (x - cx) / rx)
  const sweep = swept(Math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin, arc.sweep)
  const middle: Pair = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ]
  const on = (px: number, py: number): Pair => [
    middle[0] + cos * rx * px - sin * ry * py,
    middle[1] + sin * rx * px + cos * ry * py,
  ]
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const step = sweep / pieces
  const handle = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [begin + i * step, begin + (i + 1) * step]
    return [
      on(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      on(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      i === pieces - 1 ? to : on(Math.cos(b), Math.sin(b)),
    ] as const
  })
}

function swept(difference: number, clockwise: boolean): number {
  const whole = 2 * Math.PI
  const positive = ((difference % whole) + whole) % whole
  return clockwise ? positive : positive - whole
}
