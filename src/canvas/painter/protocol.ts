import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import type { ThemeName } from '#scene/palette.ts'
import type { Rect } from '#scene/types.ts'

/** What of the map is to be painted, and how finely: `scale` is device pixels per map unit. */
export interface View {
  readonly rect: Rect
  readonly scale: number
}

export type ToPainter =
  | {
      readonly is: 'facts'
      readonly revision: number
      readonly currency: string
      readonly cards: readonly CardFacts[]
      readonly flows: readonly FlowFacts[]
      readonly removed: readonly string[]
    }
  /** Leaves these cards and their flows out, because a drag shows them on a canvas above. */
  | { readonly is: 'hide'; readonly ids: readonly string[] }
  | {
      readonly is: 'paint'
      readonly layer: Layer
      readonly view: View
      readonly theme: ThemeName
      readonly minScale: number
    }

export type FromPainter =
  | {
      readonly is: 'painted'
      readonly layer: Layer
      readonly view: View
      readonly revision: number
      readonly bitmap: ImageBitmap
    }
  | { readonly is: 'fontReady' }

/** `view` is the sharp picture of what is looked at, `overview` a coarse one of the whole map lying under it. */
export type Layer = 'view' | 'overview'
