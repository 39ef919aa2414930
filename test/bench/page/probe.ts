/** Runs inside every measured page, before its own scripts. Times are `performance.now()`. */
export interface Probe {
  startFrames(): void
  /** Times of the frames drawn since the start. */
  stopFrames(): readonly number[]
  /** Milliseconds from the last click or Enter to the first picture after it; `null` until there is one. */
  actToPicture(): number | null
}

declare global {
  interface Window {
    benchProbe: Probe
  }
}

let frames: number[] = []
let loop = 0
let lastAct = 0
/** When a painted bitmap was put on the screen. */
const pictures: number[] = []

window.benchProbe = {
  startFrames() {
    frames = []
    loop = requestAnimationFrame(watch)
  },
  stopFrames() {
    cancelAnimationFrame(loop)
    return frames
  },
  actToPicture() {
    const marks = performance.getEntriesByName('map-painted').map((mark) => mark.startTime)
    const shown = [marks, pictures].map((times) => times.find((time) => time > lastAct))
    const first = shown[0] ?? shown[1]
    return first === undefined ? null : first - lastAct
  },
}
window.addEventListener('click', act, true)
window.addEventListener('keydown', (event) => event.key === 'Enter' && act(), true)
noteBitmaps()

function watch(time: number): void {
  frames.push(time)
  loop = requestAnimationFrame(watch)
}

function act(): void {
  lastAct = performance.now()
}

function noteBitmaps(): void {
  const { prototype } = ImageBitmapRenderingContext
  const show = Object.getOwnPropertyDescriptor(prototype, 'transferFromImageBitmap')?.value as (
    bitmap: ImageBitmap | null,
  ) => void
  prototype.transferFromImageBitmap = function transfer(bitmap) {
    show.call(this, bitmap)
    requestAnimationFrame((time) => pictures.push(time))
  }
}
