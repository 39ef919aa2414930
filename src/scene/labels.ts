import { BoxGrid } from '#scene/boxGrid.ts'
import { pointAt } from '#scene/lanes.ts'
import type { Connector, ConnectorLabel, Rect } from '#scene/types.ts'

/** Places along the line that are tried, the best-read first. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] as const
/** Free space kept between two labels and between a label and a card, in map units. */
const AIR = 3

/**
 * The connectors in the same order with labels that overlap neither each other nor an obstacle; `null` where a line has
 * no room for its label. The larger amount is placed first, so it is the small ones that are left out.
 */
export function placeLabels(
  connectors: readonly Connector[],
  obstacles: readonly Rect[],
): readonly Connector[] {
  const taken = new BoxGrid()
  for (const obstacle of obstacles) taken.add(obstacle)
  const placed = [...connectors]
  for (const index of byAmount(connectors)) {
    const connector = connectors[index]
    if (!connector?.label) continue
    const label = firstFree(connector, connector.label, taken)
    if (label) taken.add(label.rect)
    if (label !== connector.label) placed[index] = { ...connector, label }
  }
  return placed
}

function byAmount(connectors: readonly Connector[]): Uint32Array {
  const amounts = Float64Array.from(connectors, (c) => (c.muted ? -1 : 0) + (c.amountMinor ?? 0))
  return Uint32Array.from(connectors.keys()).toSorted(
    (a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b,
  )
}

function firstFree(connector: Connector, label: ConnectorLabel, taken: BoxGrid): ConnectorLabel | null {
  const { width, height } = label.rect
  for (const t of TRIED) {
    const at = pointAt(connector.points, t)
    const [x, y] = [at.x - width / 2, at.y - height / 2]
    if (taken.isFree({ x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR }))
      return { ...label, rect: { x, y, width, height } }
  }
  return null
}
