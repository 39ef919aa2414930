import { POINTS, SMALLEST_POINTS, type Slide } from '#exchange/slides/slide.ts'
import { LABEL } from '#scene/connectorLabel.ts'

/** Two sentences where a slide has text under ten points, `null` where all of it can be read from the back of a room. */
export function smallText(slide: Slide): string | null {
  if (slide.is !== 'map') return null
  const points = smallestPoints(slide)
  // A tenth of a point is not seen, and rounding may have taken it.
  if (points === null || points > SMALLEST_POINTS - 0.1) return null
  const size = points < 1 ? 'less than 1' : String(Math.floor(points * 10) / 10)
  return (
    `The smallest text is ${size} pt; below ${SMALLEST_POINTS} pt it is hard to read from the back of a room. ` +
    'Split the view into two, or filter it.'
  )
}

function smallestPoints({ scene, place }: Slide & { is: 'map' }): number | null {
  let smallest = Infinity
  // Letters in a ring and a badge are figures, which are read at a smaller size.
  for (const { parts } of [...scene.cards, ...scene.areas, ...scene.stickies])
    for (const part of parts)
      if (part.is === 'text' && part.anchor === 'start') smallest = Math.min(smallest, part.size)
  for (const { label } of scene.connectors)
    if (label) smallest = Math.min(smallest, LABEL.size * (label.scale ?? 1))
  return smallest === Infinity ? null : smallest * place.scale * POINTS
}
