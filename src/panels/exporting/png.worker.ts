import { layPicture, paintPicture, type Picture, type PngLook } from '#panels/exporting/paintPicture.ts'
import type { MapFacts } from '#scene/mapFacts.ts'
import { loadInter } from '#ui/interFont.ts'

/** First the map, which is laid out at once, then how it is to be painted. */
export type PngOrder = { readonly facts: MapFacts } | { readonly look: PngLook }
export type PngMessage = { readonly share: number } | { readonly png: Blob } | { readonly fault: string }

const scope = self as unknown as DedicatedWorkerGlobalScope

let prepared: Promise<Picture> | null = null

scope.addEventListener('message', ({ data }: MessageEvent<PngOrder>) => {
  if ('facts' in data) {
    prepared = prepare(data.facts)
    // What fails is told when the picture is asked for.
    prepared.catch(() => undefined)
  } else if (prepared)
    paint(prepared, data.look).then(
      (png) => tell({ png }),
      (error: unknown) => tell({ fault: error instanceof Error ? error.message : String(error) }),
    )
})

async function prepare(facts: MapFacts): Promise<Picture> {
  await loadInter(scope.fonts)
  return layPicture(facts)
}

async function paint(picture: Promise<Picture>, look: PngLook): Promise<Blob> {
  return paintPicture(await picture, look, {
    makeCanvas(width, height) {
      const canvas = new OffscreenCanvas(width, height)
      return { pen: canvas.getContext('2d'), toPng: () => canvas.convertToBlob({ type: 'image/png' }) }
    },
    tell: (share) => tell({ share }),
    pause: () => Promise.resolve(),
  })
}

function tell(message: PngMessage): void {
  scope.postMessage(message)
}
