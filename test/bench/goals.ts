import type { Figures } from './figures.ts'
import type { Frames } from './pageProbe.ts'

export interface Bases {
  readonly plain: Figures
  readonly empty: Figures
}

/** One promise about how the app behaves: what was measured of it, and the least or the most it may be. */
export interface Goal {
  readonly what: string
  readonly value: number | null
  readonly unit: string
  readonly atLeast?: number
  readonly atMost?: number
}

/** One frame of 60 a second with its jitter; the next later one would be 33 ms. */
const ONE_FRAME_MS = 25
/** Most heap over the empty app, MB; a map between two sizes counts as the larger. */
const HEAP = { participants: 2_000, small: 20, large: 70 }

/** What is promised of a map of `count` participants, with the figures of this machine. */
export function goalsOf(count: number, app: Figures, { plain, empty }: Bases): readonly Goal[] {
  return [
    ...framesGoals('pan', app.pan, empty.pan),
    ...framesGoals('wheel', app.zoom, empty.zoom),
    ...framesGoals('drag', app.drag, empty.drag),
    {
      what: 'records in memory → picture ÷ plain canvas',
      value: ratio(app.paintMs, plain.paintMs),
      unit: '×',
      atMost: 2,
    },
    {
      what: 'opening from disk ÷ plain canvas',
      value: ratio(app.openMs, plain.paintMs),
      unit: '×',
      atMost: 5,
    },
    { what: 'sharp again after a zoom', value: app.sharpMs, unit: 'ms', atMost: 250 },
    { what: 'bare in a fast zoom-out, p95', value: percent(app.bare), unit: '%', atMost: 2 },
    { what: 'pixels shifted under held cards', value: percent(app.shifted), unit: '%', atMost: 0 },
    { what: 'label edit → picture', value: app.editFrames, unit: 'frames', atMost: 2 },
    { what: 'PNG ÷ plain canvas', value: ratio(app.pngMs, plain.pngMs), unit: '×', atMost: 1.2 },
    { what: 'SVG ÷ plain canvas’s PNG', value: ratio(app.svgMs, plain.pngMs), unit: '×', atMost: 0.12 },
    {
      what: 'heap over the empty app',
      value: app.heapMb,
      unit: 'MB',
      atMost: count <= HEAP.participants ? HEAP.small : HEAP.large,
    },
  ]
}

function framesGoals(gesture: string, app: Frames | null, empty: Frames | null): Goal[] {
  return [
    {
      what: `${gesture}: frames of the empty page`,
      value: percent(ratio(app?.fps, empty?.fps)),
      unit: '%',
      atLeast: 95,
    },
    { what: `${gesture}: frame to frame, p95`, value: app?.p95 ?? null, unit: 'ms', atMost: ONE_FRAME_MS },
  ]
}

function ratio(a: number | null | undefined, b: number | null | undefined): number | null {
  return typeof a === 'number' && typeof b === 'number' && b > 0 ? a / b : null
}

function percent(share: number | null): number | null {
  return share === null ? null : share * 100
}
