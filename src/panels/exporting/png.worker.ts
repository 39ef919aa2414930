import { paintPicture, type PictureOrder } from '#panels/exporting/paintPicture.ts'
import { loadInter } from '#ui/interFont.ts'

export type PngMessage = { readonly share: number } | { readonly png: Blob } | { readonly fault: string }

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.addEventListener('message', ({ data }: MessageEvent<PictureOrder>) => {
  paint(data).then(
    (png) => tell({ png }),
    (error: unknown) => tell({ fault: error instanceof Error ? error.message : String(error) }),
  )
})

async function paint(order: PictureOrder): Promise<Blob> {
  await loadInter(scope.fonts)
  return paintPicture(order, {
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
