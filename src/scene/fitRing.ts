import type { Fit } from '#domain/ipp/fit.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { bandHue } from '#domain/seeing/bandHue.ts'
import { arcPart, boxPart, linePart, textPart } from '#scene/parts.ts'
import type { Part, Point } from '#scene/types.ts'

/** What a card says of a partner's fit; who has no rating says nothing. */
export interface CardFit extends Pick<Fit, 'status' | 'band'> {
  /** 0 to 100. */
  readonly score: number
}

const RING = { radius: 12.5, width: 3, size: 10, weight: 700 } as const
/** Dashes of a ring that knows too little. */
const THIN_DASH = [3, 2.6] as const
const CROSS = { radius: 5.5, arm: 2.2, width: 1.5 } as const

/** How wide the ring is, outer edge to outer edge. It grows half as fast as the type, which needs the room as well. */
export function ringWidth(textScale: number): number {
  return (2 * RING.radius + RING.width) * grown(textScale)
}

/**
 * The score as a ring: as long as the score, in the colour of the band, the number inside. Too little rated is a dashed
 * ring with a question mark; a knocked-out partner keeps its score, faint, and carries a cross.
 */
export function ringParts(
  { status, band, score }: CardFit,
  centre: Point,
  textScale: number,
): readonly Part[] {
  const scale = grown(textScale)
  const style = { radius: RING.radius * scale, width: RING.width * scale }
  if (status === 'thin') {
    const dash = THIN_DASH.map((length) => length * scale)
    return [
      arcPart(centre, 1, { ...style, width: style.width / 2, dash }, 'inkFaint'),
      number('?', centre, scale, 'inkFaint'),
    ]
  }
  const out = status === 'out'
  return [
    arcPart(centre, 1, style, 'track'),
    ...(score > 0 ? [arcPart(centre, score / 100, style, bandHue(band))] : []),
    number(String(shownScore(score)), centre, scale, out ? 'inkFaint' : 'ink'),
    ...(out ? crossParts(centre, scale) : []),
  ]
}

function grown(textScale: number): number {
  return 1 + (textScale - 1) / 2
}

function number(text: string, { x, y }: Point, scale: number, ink: 'ink' | 'inkFaint'): Part {
  const size = RING.size * scale
  return textPart(text, x, y + 0.36 * size, { size, weight: RING.weight, anchor: 'middle' }, ink)
}

/** On the lower right of the ring: out is said by a sign and not by the colour alone. */
function crossParts({ x, y }: Point, scale: number): readonly Part[] {
  const [r, arm] = [CROSS.radius * scale, CROSS.arm * scale]
  const [cx, cy] = [x + RING.radius * 0.82 * scale, y + RING.radius * 0.82 * scale]
  const width = CROSS.width * scale
  return [
    boxPart({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }, r, 'bandPass', 'surface'),
    linePart({ x: cx - arm, y: cy - arm }, { x: cx + arm, y: cy + arm }, width, 'onTile'),
    linePart({ x: cx - arm, y: cy + arm }, { x: cx + arm, y: cy - arm }, width, 'onTile'),
  ]
}
