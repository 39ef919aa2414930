/** A slide as plain data, whoever draws it: PowerPoint, PDF, a thumbnail. Measures are pixels of a 1280 × 720 slide. */
import type { Rect } from '#domain/layout/geometry.ts'
import type { LaidLegend } from '#scene/layLegend.ts'
import type { MapFacts } from '#scene/mapFacts.ts'
import type { Scene } from '#scene/types.ts'

export const SLIDE = { width: 1280, height: 720, margin: 40 } as const
/** Where a slide's own content may stand, under its title. */
export const BODY: Rect = { x: SLIDE.margin, y: 96, width: SLIDE.width - 2 * SLIDE.margin, height: 600 }
/** Points of type in a pixel of a slide. */
export const POINTS = 0.75
/** Smaller than this nobody reads it from the back of a room, points. */
export const SMALLEST_POINTS = 10

interface SlideWords {
  readonly title: string
  /** What is shown, under the title; empty for none. */
  readonly subtitle: string
  /** For the speaker. */
  readonly notes: string
}

/** A map, or a piece of one. */
export interface MapSlide extends SlideWords {
  readonly is: 'map'
  readonly facts: MapFacts
  /** In map units; `place` takes them onto the slide. */
  readonly scene: Scene
  readonly place: Placing
  /** On the slide. */
  readonly legend: LaidLegend
}

/** A point of the map lies at `x * scale + dx`, `y * scale + dy`. */
export interface Placing {
  readonly scale: number
  readonly dx: number
  readonly dy: number
}

export interface TableSlide extends SlideWords {
  readonly is: 'table'
  readonly columns: readonly TableColumn[]
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableColumn {
  readonly title: string
  /** Share of the slide's width, beside the other columns'. */
  readonly share: number
  readonly align?: 'left' | 'middle' | 'right'
}

/** `good` to `poor` are shades that only repeat what the text says. */
export type CellTone = 'plain' | 'strong' | 'quiet' | 'good' | 'fair' | 'weak' | 'poor'

export interface TableCell {
  readonly text: string
  readonly tone?: CellTone
}

export type Slide = MapSlide | TableSlide

export interface Deck {
  readonly title: string
  readonly slides: readonly Slide[]
}
