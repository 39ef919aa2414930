/**
 * What a layered layout needs besides layers to be readable: a layer of hundreds, as round a hub, is folded into
 * columns, and those without flows stand in a block of their own underneath.
 */
import type { Point, Rect } from '#domain/layout/geometry.ts'

export interface LaidNode extends Rect {
  readonly id: string
}

const GAP = { x: 120, column: 48, y: 28 } as const
/** Width to height that a picture of the whole is made for. */
const ASPECT = 1.7
/** Up to this many in a layer are never folded. */
const FEW = 8

/** Centres: the layers from left to right as laid, the loose in rows under them. */
export function packLayers(
  laid: readonly LaidNode[],
  loose: readonly { readonly id: string; readonly width: number; readonly height: number }[],
): ReadonlyMap<string, Point> {
  const at = new Map<string, Point>()
  const layers = layersOf(laid)
  const most = mostPerColumn(layers)
  const isFolded = layers.some((layer) => layer.length > most)
  const bottom = isFolded ? foldLayers(layers, most, at) : keepLayers(laid, at)
  const right = Math.max(0, ...Array.from(at.values(), ({ x }) => x))
  placeLoose(loose, { right, top: at.size === 0 ? 0 : bottom + 2 * GAP.y + 40 }, at)
  return at
}

/** Nodes whose middles share an x, left to right, each from top to bottom. */
function layersOf(laid: readonly LaidNode[]): LaidNode[][] {
  const layers: LaidNode[][] = []
  let edge = -Infinity
  for (const node of laid.toSorted((a, b) => a.x - b.x)) {
    const last = layers.at(-1)
    if (last && node.x < edge) last.push(node)
    else layers.push([node])
    edge = Math.max(edge, node.x + node.width / 2)
  }
  return layers.map((layer) => layer.toSorted((a, b) => a.y - b.y))
}

/** How many fit a column so that the whole comes out about as wide as a screen is. */
function mostPerColumn(layers: readonly (readonly LaidNode[])[]): number {
  const longest = Math.max(FEW, ...layers.map((layer) => layer.length))
  const step = { x: 180 + GAP.column, y: 64 + GAP.y }
  for (let most = FEW; most < longest; most++) {
    const columns = layers.reduce((sum, layer) => sum + Math.ceil(layer.length / most), 0)
    if (columns * step.x + layers.length * GAP.x <= ASPECT * most * step.y) return most
  }
  return longest
}

function keepLayers(laid: readonly LaidNode[], at: Map<string, Point>): number {
  let bottom = 0
  for (const { id, x, y, width, height } of laid) {
    at.set(id, { x: x + width / 2, y: y + height / 2 })
    bottom = Math.max(bottom, y + height)
  }
  return bottom
}

/** Long layers in several columns; each column is centred on the longest. Gives the lowest edge. */
function foldLayers(layers: readonly (readonly LaidNode[])[], most: number, at: Map<string, Point>): number {
  const height = (column: readonly LaidNode[]) =>
    column.reduce((sum, node) => sum + node.height + GAP.y, -GAP.y)
  const columns = layers.map((layer) => foldedIn(layer, Math.ceil(layer.length / most)))
  const tallest = Math.max(...columns.flat().map(height))
  let x = 0
  for (const layer of columns) {
    for (const column of layer) {
      const width = Math.max(...column.map((node) => node.width))
      let y = (tallest - height(column)) / 2
      for (const node of column) {
        at.set(node.id, { x: x + width / 2, y: y + node.height / 2 })
        y += node.height + GAP.y
      }
      x += width + GAP.column
    }
    x += GAP.x - GAP.column
  }
  return tallest
}

/** Neighbours stay neighbours: the first row of all columns holds the first few, and so on down. */
function foldedIn(layer: readonly LaidNode[], count: number): LaidNode[][] {
  return Array.from({ length: count }, (_, column) => layer.filter((_node, i) => i % count === column))
}

function placeLoose(
  loose: readonly { readonly id: string; readonly width: number; readonly height: number }[],
  { right, top }: { right: number; top: number },
  at: Map<string, Point>,
): void {
  const size = {
    x: Math.max(180, ...loose.map(({ width }) => width)) + GAP.column,
    y: Math.max(64, ...loose.map(({ height }) => height)) + GAP.y,
  }
  const square = Math.ceil(Math.sqrt((loose.length * size.y * ASPECT) / size.x))
  const perRow = Math.max(1, square, Math.floor((right + 90 + GAP.column) / size.x))
  for (const [i, { id }] of loose.entries()) {
    const [row, column] = [Math.floor(i / perRow), i % perRow]
    at.set(id, { x: (column + 0.5) * size.x - GAP.column / 2, y: top + (row + 0.5) * size.y })
  }
}
