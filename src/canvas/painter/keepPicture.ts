import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'

const WAIT_MS = 1_500
const SIZE = { width: 480, height: 300 }

/** Gives a small picture of the map some time after it was last painted, for the list of maps. */
export function keepPicture(picture: PaintedPicture, keep: (blob: Blob) => void): () => void {
  let timer = 0
  const stop = picture.onPainted((layer) => {
    if (layer !== 'overview') return
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const canvas = document.createElement('canvas')
      if (drawSmall(canvas, picture)) canvas.toBlob((blob) => blob && keep(blob))
    }, WAIT_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function drawSmall(canvas: HTMLCanvasElement, picture: PaintedPicture): boolean {
  const overview = picture.overview()
  const pen = canvas.getContext('2d')
  if (!overview || !pen) return false
  // The canvas's own width is no guide: a browser may leave it as it was when a bitmap is put on it.
  const { rect } = overview
  const scale = Math.min(SIZE.width / rect.width, SIZE.height / rect.height)
  const [width, height] = [rect.width * scale, rect.height * scale]
  canvas.width = SIZE.width
  canvas.height = SIZE.height
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(overview.canvas, (SIZE.width - width) / 2, (SIZE.height - height) / 2, width, height)
  return true
}
