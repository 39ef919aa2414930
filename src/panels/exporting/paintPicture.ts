import { crowdOpacity } from '#scene/connectorStyle.ts'
import type { MapFacts } from '#scene/mapFacts.ts'
import { layPage, type Page } from '#scene/page.ts'
import { paintBackdrop, paintCards, paintConnectors, paintLabel } from '#scene/paint.ts'
import { paintNotes } from '#scene/paintNotes.ts'
import { paintPart } from '#scene/paintPart.ts'
import { PALETTES, type ThemeName } from '#scene/palette.ts'
import type { Pen } from '#scene/pen.ts'
import { buildScene } from '#scene/scene.ts'
import type { Rect, Scene } from '#scene/types.ts'

/** A map laid out for its sheet, and the plain data that it came from, which can be posted to a worker. */
export interface Picture {
  readonly facts: MapFacts
  readonly scene: Scene
  readonly page: Page
}

/** How a PNG is wanted. */
export interface PngLook {
  readonly theme: ThemeName
  readonly transparent: boolean
  /** Pixels per map unit. */
  readonly scale: number
  /** Pixels of a picture of exactly this size, with the map in its middle; left out it is as large as the map. */
  readonly frame?: PixelSize | undefined
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** What differs between a worker and the page. */
export interface Easel {
  makeCanvas(width: number, height: number): Surface
  /** Share done, 0–1. */
  tell(share: number): void
  /** Lets the rest of the page breathe; rejects once the picture is no longer wanted. */
  pause(): Promise<void>
}

export type PicturePen = Pen & Pick<CanvasRenderingContext2D, 'setTransform' | 'getImageData'>

export interface Surface {
  readonly pen: PicturePen | null
  toPng(): Promise<Blob | null>
}

const SLICE = 300
/** Below this many pixels per map unit no letter can be made out. */
const TEXT_FROM = 0.2
/** What is left for turning pixels into a PNG, which tells no progress of its own. */
const PAINTED_SHARE = 0.8
const EMPTY = 'The picture came out empty: it is too large for this browser. Choose a smaller size, or SVG.'

export function layPicture(facts: MapFacts): Picture {
  const { cards, flows, ...options } = facts
  const scene = buildScene(cards, flows, options)
  return { facts, scene, page: layPage(scene) }
}

/** Paints the whole map with its legend. Rejects with a sentence where the browser gives no picture. */
export async function paintPicture({ scene, page }: Picture, look: PngLook, easel: Easel): Promise<Blob> {
  const { rect } = page
  const { scale } = look
  const sheet = sheetOf(rect, look)
  const surface = easel.makeCanvas(Math.ceil(sheet.width * scale), Math.ceil(sheet.height * scale))
  const { pen } = surface
  if (!pen) throw new Error(EMPTY)
  pen.setTransform(scale, 0, 0, scale, -sheet.x * scale, -sheet.y * scale)
  const strokes = paintSteps(pen, look, scene, { ...page, rect: sheet })
  for (const [done, stroke] of strokes.entries()) {
    stroke()
    easel.tell((PAINTED_SHARE * (done + 1)) / strokes.length)
    await easel.pause()
  }
  if (isBlank(pen, look, scene, sheet)) throw new Error(EMPTY)
  const png = await surface.toPng()
  if (!png || png.size === 0) throw new Error(EMPTY)
  easel.tell(1)
  return png
}

/** The page in map units, with the air about it that a picture of a given size has. */
function sheetOf(page: Rect, { scale, frame }: PngLook): Rect {
  if (!frame) return page
  const [width, height] = [frame.width / scale, frame.height / scale]
  return { x: page.x - (width - page.width) / 2, y: page.y - (height - page.height) / 2, width, height }
}

type Step = () => void

/** The picture in the order in which it is painted, cut into steps of some milliseconds. */
function paintSteps(
  pen: PicturePen,
  { theme, transparent, scale }: PngLook,
  { backdrop, areas, connectors, cards, stickies }: Scene,
  { rect, legend }: Page,
): readonly Step[] {
  const palette = PALETTES[theme]
  // The whole picture's crowd decides, not the slice's.
  const options = {
    detail: scale < TEXT_FROM ? 'boxes' : 'full',
    lineOpacity: crowdOpacity(connectors.length),
  } as const
  return [
    () => {
      if (!transparent) paintPage(pen, rect, palette.inks.page)
      paintBackdrop(pen, backdrop, palette)
      paintNotes(pen, areas, palette, 'full')
    },
    ...sliced(connectors, (some) => paintConnectors(pen, some, palette, options)),
    ...sliced(cards, (some) => paintCards(pen, some, palette, options.detail)),
    ...sliced(connectors, (some) => some.forEach((connector) => paintLabel(pen, connector, palette))),
    () => paintNotes(pen, stickies, palette, 'full'),
    () => legend.parts.forEach((part) => paintPart(pen, part, palette)),
  ]
}

function sliced<T>(items: readonly T[], paint: (some: readonly T[]) => void): readonly Step[] {
  const steps: Step[] = []
  for (let from = 0; from < items.length; from += SLICE)
    steps.push(() => paint(items.slice(from, from + SLICE)))
  return steps
}

function paintPage(pen: Pen, { x, y, width, height }: Rect, colour: string): void {
  pen.fillStyle = colour
  // A pixel more on each side, because the canvas was rounded up to whole pixels.
  pen.fillRect(x - 1, y - 1, width + 2, height + 2)
}

/** A canvas beyond the browser's limits takes every stroke and keeps none; nothing throws. */
function isBlank(pen: PicturePen, { scale, transparent }: PngLook, { cards }: Scene, page: Rect): boolean {
  const spot = cards.at(-1)?.rect ?? (transparent ? null : page)
  if (!spot) return false
  const x = Math.floor((spot.x + spot.width / 2 - page.x) * scale)
  const y = Math.floor((spot.y + spot.height / 2 - page.y) * scale)
  return pen.getImageData(x, y, 1, 1).data[3] === 0
}
