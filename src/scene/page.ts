import { layLegend, type LaidLegend } from '#scene/layLegend.ts'
import type { Rect, Scene } from '#scene/types.ts'

export interface PageOptions {
  readonly legend?: boolean
}

export interface Page {
  /** The whole picture in map units, whole numbers; the legend lies inside it. */
  readonly rect: Rect
  readonly legend: LaidLegend
}

/** Widest map whose legend is drawn at its natural size; wider ones get a larger legend. */
const NATURAL_WIDTH = 1400
const MARGIN = 24

/** The sheet a picture of the scene needs: its bounds with the legend underneath. */
export function layPage(
  { bounds, legend: entries }: Scene,
  { legend: wanted = true }: PageOptions = {},
): Page {
  const scale = Math.max(1, bounds.width / NATURAL_WIDTH)
  const at = { x: bounds.x + MARGIN * scale, y: bounds.y + bounds.height }
  const legend = layLegend(wanted ? entries : [], at, bounds.width - 2 * MARGIN * scale, scale)
  const below = legend.rect.height === 0 ? 0 : legend.rect.height + MARGIN * scale
  const rect = {
    x: Math.floor(bounds.x),
    y: Math.floor(bounds.y),
    width: Math.ceil(Math.max(bounds.width, legend.rect.width + 2 * MARGIN * scale)) + 1,
    height: Math.ceil(bounds.height + below) + 1,
  }
  return { rect, legend }
}
