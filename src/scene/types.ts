/** The scene is plain data in map units (1 unit = 1 CSS pixel at 100 %), so it can be posted to a worker and drawn by any pen. */
import type { FlowGroup } from '#domain/flows/flowKinds.ts'
import type { FlowStatus } from '#records/flow.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import type { Ink } from '#scene/palette.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** `x`, `y` are the left top corner. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

export type FontWeight = 400 | 500 | 600 | 700

export interface BoxPart extends Rect {
  readonly is: 'box'
  readonly radius: number
  readonly fill: Ink | null
  readonly line: Ink | null
}

/** `x`, `y` is where the baseline of the text starts, or its middle or end after `anchor`. */
export interface TextPart extends Point {
  readonly is: 'text'
  readonly text: string
  readonly size: number
  readonly weight: FontWeight
  readonly ink: Ink
  readonly anchor: 'start' | 'middle' | 'end'
  /** Extra space after each letter, in map units. */
  readonly spacing: number
}

/** Strokes on a 24 × 24 square of which `x`, `y` is the left top, drawn `size` wide. */
export interface IconPart extends Point {
  readonly is: 'icon'
  /** SVG path data. */
  readonly outline: string
  readonly size: number
  readonly ink: Ink
}

export interface LinePart {
  readonly is: 'line'
  readonly from: Point
  readonly to: Point
  readonly ink: Ink
  readonly width: number
  readonly dash: readonly number[]
}

/** What every pen can draw; a card, a caption and a legend are lists of these, lowest first. */
export type Part = BoxPart | TextPart | IconPart | LinePart

export interface Card {
  readonly id: string
  readonly kind: ParticipantKind
  readonly rect: Rect
  readonly parts: readonly Part[]
}

export interface ConnectorLabel {
  readonly text: string
  readonly rect: Rect
}

export interface Connector {
  readonly flowId: string
  readonly group: FlowGroup
  readonly status: FlowStatus
  /** Cubic Bézier from the giver to the base of the arrowhead. */
  readonly points: readonly [Point, Point, Point, Point]
  /** Tip, then the two corners of its base. */
  readonly arrow: readonly [Point, Point, Point]
  readonly width: number
  readonly dash: readonly number[]
  /** Planned or ended: drawn lighter. */
  readonly muted: boolean
  readonly amountMinor: number | null
  readonly label: ConnectorLabel | null
}

export interface Ellipse {
  readonly x: number
  readonly y: number
  readonly radiusX: number
  readonly radiusY: number
}

export interface Backdrop {
  /** The larger first. */
  readonly ellipses: readonly Ellipse[]
  readonly captions: readonly TextPart[]
}

export type LegendEntry =
  | { readonly is: 'flow'; readonly group: FlowGroup; readonly title: string }
  | { readonly is: 'status'; readonly status: FlowStatus; readonly title: string }
  | { readonly is: 'kind'; readonly kind: ParticipantKind; readonly title: string }
  | { readonly is: 'note'; readonly title: string }

export interface Scene {
  /** Everything drawn, with a margin; never empty. */
  readonly bounds: Rect
  readonly backdrop: Backdrop
  readonly connectors: readonly Connector[]
  readonly cards: readonly Card[]
  readonly legend: readonly LegendEntry[]
}
