/** The scene is plain data in map units (1 unit = 1 CSS pixel at 100 %), so it can be posted to a worker and drawn by any pen. */
import type { Point, Rect } from '#domain/layout/geometry.ts'
import type { FitStatus } from '#domain/ipp/band.ts'
import type { FlowGroup } from '#domain/flows/flowKinds.ts'
import type { ScaleHue } from '#domain/seeing/swatch.ts'
import type { FlowStatus } from '#records/flow.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import type { Ink } from '#scene/palette.ts'

export type { Point, Rect }

/** What a scenario does to a card or a flow: it begins, leaves or ends, or changes. */
export type SceneMark = '+' | '−' | '~'

export type FontWeight = 400 | 500 | 600 | 700

export interface BoxPart extends Rect {
  readonly is: 'box'
  readonly radius: number
  readonly fill: Ink | null
  readonly line: Ink | null
  /** Of the line; solid where it is left out. */
  readonly dash?: readonly number[]
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

/** A piece of a circle round `x`, `y`, or all of it, clockwise; 0 is the top and 1 the top again. */
export interface ArcPart extends Point {
  readonly is: 'arc'
  /** Of the middle of the stroke. */
  readonly radius: number
  readonly from: number
  readonly to: number
  readonly ink: Ink
  readonly width: number
  readonly dash: readonly number[]
}

/** What every pen can draw; a card, a caption and a legend are lists of these, lowest first. */
export type Part = BoxPart | TextPart | IconPart | LinePart | ArcPart

export interface Card {
  readonly id: string
  readonly kind: ParticipantKind
  /** In full, for where the parts are too small to read; an outline of a card has none. */
  readonly name?: string
  readonly rect: Rect
  readonly parts: readonly Part[]
  /** The tile's colour where it is not the kind's. */
  readonly hue?: Ink
  /** Drawn as a ghost, because it is outside the filter or the focus. */
  readonly dim?: boolean
  /** What its ring says; left out where it has none. */
  readonly ring?: FitStatus
  /** How uneven its exchange with the company is; left out where it is even. */
  readonly uneven?: 'one-sided' | 'lopsided'
  /** Size of everything on it, 1 where it is left out. */
  readonly scale?: number
}

export interface ConnectorLabel {
  readonly text: string
  readonly rect: Rect
  /** Factor of the usual type, 1 where it is left out. */
  readonly scale?: number
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
  /** Faint and without a label, because an end of it is outside the filter or the focus. */
  readonly dim?: boolean
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
  | { readonly is: 'swatch'; readonly hue: ScaleHue; readonly badge: string; readonly title: string }
  | { readonly is: 'ghost'; readonly title: string }
  | { readonly is: 'note'; readonly title: string }

/** An area or a sticky note. */
export interface Note {
  readonly id: string
  readonly rect: Rect
  readonly parts: readonly Part[]
}

export interface Notes {
  /** Painted behind the connectors, the lowest first. */
  readonly areas: readonly Note[]
  /** Painted above everything. */
  readonly stickies: readonly Note[]
}

export interface Scene extends Notes {
  /** Everything drawn, with a margin; never empty. */
  readonly bounds: Rect
  readonly backdrop: Backdrop
  readonly connectors: readonly Connector[]
  readonly cards: readonly Card[]
  readonly legend: readonly LegendEntry[]
}
