/** Runs inside every measured page, before its own scripts. Times are `performance.now()`. */
export interface Probe {
  startFrames(): void
  /** Times of the frames drawn since the start. */
  stopFrames(): readonly number[]
  /** Milliseconds from the last click or Enter to the first picture after it; `null` until there is one. */
  actToPicture(): number | null
  /** How many frames that took, counted since `startFrames`; `null` until there is a picture. */
  framesToPicture(): number | null
  /** Milliseconds from the mark "map-records" to the first picture; `null` until there is one. */
  recordsToPicture(): number | null
  /** Milliseconds from the last click to the file that it made; `null` until there is one. */
  actToFile(): number | null
  /** Milliseconds from the last turn of the wheel to a picture as sharp as the screen; `null` until there is one. */
  wheelToSharp(): number | null
  /** From now on notes with each frame how much of `box`, the map's in map units, lies bare in the viewport. */
  startBare(box: Box): void
  /** The bare share of the viewport in each frame since. */
  stopBare(): readonly number[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

declare global {
  interface Window {
    benchProbe: Probe
  }
}

/** A painted bitmap put on the screen; `at` is the frame that showed it. */
interface Picture {
  readonly at: number
  readonly sharp: boolean
}

let frames: number[] = []
let bare: number[] = []
let bounds: Box | null = null
let loop = 0
let lastAct = 0
let lastWheel = 0
let lastFile = 0
const pictures: Picture[] = []
const sheets = new Set<HTMLCanvasElement>()

window.benchProbe = {
  startFrames() {
    frames = []
    loop = requestAnimationFrame(watch)
  },
  stopFrames() {
    cancelAnimationFrame(loop)
    return frames
  },
  actToPicture: () => since(lastAct, pictureAfter(lastAct)),
  framesToPicture() {
    const shown = pictureAfter(lastAct)
    return shown === null
      ? null
      : Math.max(1, frames.filter((time) => time > lastAct && time <= shown).length)
  },
  recordsToPicture() {
    const [records] = performance.getEntriesByName('map-records').slice(-1)
    return records ? since(records.startTime, pictureAfter(records.startTime)) : null
  },
  actToFile: () => (lastFile > lastAct ? lastFile - lastAct : null),
  wheelToSharp: () =>
    since(
      lastWheel,
      pictureAfter(lastWheel, ({ sharp }) => sharp),
    ),
  startBare(box) {
    bounds = box
    bare = []
    loop = requestAnimationFrame(watchBare)
  },
  stopBare() {
    cancelAnimationFrame(loop)
    return bare
  },
}
window.addEventListener('click', act, true)
window.addEventListener('keydown', (event) => event.key === 'Enter' && act(event), true)
window.addEventListener('wheel', () => (lastWheel = performance.now()), { capture: true, passive: true })
noteBitmaps()
noteFiles()

function watch(time: number): void {
  frames.push(time)
  loop = requestAnimationFrame(watch)
}

function watchBare(): void {
  bare.push(bareShare())
  loop = requestAnimationFrame(watchBare)
}

function act(event: Event): void {
  // A download begins with a click on a link that the page makes and presses itself.
  if (event.isTrusted) lastAct = performance.now()
}

function since(start: number, end: number | null): number | null {
  return end === null ? null : end - start
}

function pictureAfter(start: number, fits: (picture: Picture) => boolean = () => true): number | null {
  return pictures.find((picture) => picture.at > start && fits(picture))?.at ?? null
}

function noteBitmaps(): void {
  const { prototype } = ImageBitmapRenderingContext
  const show = Object.getOwnPropertyDescriptor(prototype, 'transferFromImageBitmap')?.value as (
    bitmap: ImageBitmap | null,
  ) => void
  prototype.transferFromImageBitmap = function transfer(bitmap) {
    const width = bitmap?.width ?? 0
    show.call(this, bitmap)
    const sheet = this.canvas
    if (!(sheet instanceof HTMLCanvasElement)) return
    sheets.add(sheet)
    requestAnimationFrame(() => pictures.push({ at: performance.now(), sharp: isSharp(sheet, width) }))
  }
}

function noteFiles(): void {
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => {
    lastFile = performance.now()
    return make(blob)
  }
}

/** Whether the sheet fills the viewport with one of its pixels to each of the screen's. */
function isSharp(sheet: HTMLCanvasElement, pixels: number): boolean {
  const shown = boxOf(sheet)
  const view = viewport()
  const fills =
    shown.left <= view.left + 1 &&
    shown.top <= view.top + 1 &&
    shown.right >= view.right - 1 &&
    shown.bottom >= view.bottom - 1
  return fills && Math.abs(pixels / ((shown.right - shown.left) * devicePixelRatio) - 1) < 0.002
}

/** The share of the viewport in which the map lies and no sheet. */
function bareShare(): number {
  const view = viewport()
  const map = bounds && cut(onScreen(bounds), view)
  if (!map) return 0
  const covers = [...sheets]
    .filter((sheet) => sheet.isConnected && sheet.width > 0)
    .map((sheet) => cut(boxOf(sheet), map))
  return (areaOf(map) - areaOfUnion(covers)) / areaOf(view)
}

function areaOfUnion(boxes: readonly Box[]): number {
  const xs = boxes.flatMap(({ left, right }) => [left, right]).toSorted((a, b) => a - b)
  const ys = boxes.flatMap(({ top, bottom }) => [top, bottom]).toSorted((a, b) => a - b)
  let area = 0
  for (const [i, left] of xs.entries())
    for (const [j, top] of ys.entries()) {
      const cell = { left, top, right: xs[i + 1] ?? left, bottom: ys[j + 1] ?? top }
      if (boxes.some((box) => areaOf(cut(cell, box)) > 0)) area += areaOf(cell)
    }
  return area
}

function cut(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)]
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  }
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function onScreen({ left, top, right, bottom }: Box): Box {
  const layer = document.querySelector<HTMLElement>('.react-flow__viewport')
  const { a: zoom, e, f } = new DOMMatrix(layer?.style.transform ?? '')
  const view = viewport()
  const [x, y] = [view.left + e, view.top + f]
  return { left: x + left * zoom, top: y + top * zoom, right: x + right * zoom, bottom: y + bottom * zoom }
}

function viewport(): Box {
  const flow = document.querySelector('.react-flow')
  return flow ? boxOf(flow) : { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}
