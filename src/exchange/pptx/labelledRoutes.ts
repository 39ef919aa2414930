import { outward, type Route, type RoutedFlow } from '#exchange/pptx/siteRoutes.ts'
import { connectorLabel } from '#scene/connectorLabel.ts'
import { placeLabels } from '#scene/labels.ts'
import type { Curve } from '#scene/lanes.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { ConnectorLabel, Point, Rect, Scene, TextPart } from '#scene/types.ts'

interface Labelled {
  readonly label: ConnectorLabel
  readonly routed: RoutedFlow
}

/** The labels of flows placed anew on their lines, on nothing else; those for which there is no room are left out. */
export function labelledRoutes(
  routed: readonly RoutedFlow[],
  { cards, stickies, backdrop }: Scene,
  currency: string,
): readonly Labelled[] {
  const loose = routed.map(({ connector, flow, route }) => {
    const points = curveOf(route)
    return { ...connector, points, label: connector.dim ? null : connectorLabel(flow, points, currency) }
  })
  const obstacles = [...cards, ...stickies].map(({ rect }) => rect).concat(backdrop.captions.map(captionRect))
  return placeLabels(loose, obstacles).flatMap(({ label }, i) => {
    const of = routed[i]
    return label && of ? [{ label, routed: of }] : []
  })
}

/** The line as one curve: a bow of that height has its control points a third further out. */
function curveOf({ from, to, fromSite, form, reach }: Route): Curve {
  const { x, y } = outward(fromSite)
  const along = (to.x - from.x) * x + (to.y - from.y) * y
  if (form === 'corner') {
    const corner = { x: from.x + x * along, y: from.y + y * along }
    return [from, between(from, corner), between(corner, to), to]
  }
  if (form === 'straight') {
    const at = (t: number) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t })
    return [from, at(1 / 3), at(2 / 3), to]
  }
  const out = (reach - along / 2) * (4 / 3)
  return [from, { x: from.x + x * out, y: from.y + y * out }, { x: to.x + x * out, y: to.y + y * out }, to]
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function captionRect({ x, y, text, size, weight, spacing }: TextPart): Rect {
  return { x, y: y - size, width: textWidth(text, size, weight) + spacing * text.length, height: size * 1.3 }
}
