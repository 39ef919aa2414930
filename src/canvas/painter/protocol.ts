import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import type { NoteFacts } from '#scene/notes.ts'
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
      /** Areas and notes. */
      readonly notes?: readonly NoteFacts[]
      readonly removed: readonly string[]
    }
  /** Leaves these cards and their flows out, because a drag shows them on a canvas above. */
  | { readonly is: 'hide'; readonly ids: readonly string[] }
  | {
      readonly is: 'paint'
      readonly layer: Layer
      readonly view: View
      readonly theme: ThemeName
      /** CSS pixels per map unit: what decides how much detail can be seen. */
      readonly zoom: number
      /** Paint only what changed since the last whole view, where that is little: answered with the layer `patch`. */
      readonly patch: boolean
    }

export interface FromPainter {
  readonly is: 'painted'
  readonly layer: Layer
  readonly view: View
  readonly revision: number
  readonly bitmap: ImageBitmap
}

/**
 * `view` is the sharp picture of what is looked at, `overview` a coarse one of the whole map lying under it, `patch` the
 * part of the view that an edit has changed, lying over it until the view is painted anew, `instant` the edited cards
 * alone, painted by the page itself, lying there until the patch comes.
 */
export type Layer = 'view' | 'overview' | 'patch' | 'instant'
