import type { Part, Point } from '#scene/types.ts'

/** The parts grown or shrunk about a point that stays where it is. */
export function scaleParts(parts: readonly Part[], centre: Point, scale: number): readonly Part[] {
  const at = ({ x, y }: Point): Point => ({
    x: centre.x + (x - centre.x) * scale,
    y: centre.y + (y - centre.y) * scale,
  })
  return parts.map((part) => scalePart(part, at, scale))
}

function scalePart(part: Part, at: (point: Point) => Point, scale: number): Part {
  switch (part.is) {
    case 'box':
      return {
        ...part,
        ...at(part),
        width: part.width * scale,
        height: part.height * scale,
        radius: part.radius * scale,
      }
    case 'text':
      return { ...part, ...at(part), size: part.size * scale, spacing: part.spacing * scale }
    case 'icon':
      return { ...part, ...at(part), size: part.size * scale }
    case 'line':
      return { ...part, from: at(part.from), to: at(part.to), width: part.width * scale }
    case 'arc':
      return { ...part, ...at(part), radius: part.radius * scale, width: part.width * scale }
  }
}
