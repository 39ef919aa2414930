import { deckBytes, type DeckOrder } from '#panels/exporting/deckBytes.ts'

export type DeckMessage =
  | { readonly share: number }
  | { readonly bytes: Uint8Array }
  | { readonly fault: string }

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.addEventListener('message', ({ data }: MessageEvent<DeckOrder>) => {
  try {
    tell({ bytes: deckBytes(data, (share) => tell({ share })) })
  } catch (error) {
    tell({ fault: error instanceof Error ? error.message : String(error) })
  }
})

function tell(message: DeckMessage): void {
  scope.postMessage(message)
}
