import type { Frames } from './pageProbe.ts'

/** What was measured of one engine at one size; `null` where it could not be, or does not apply. */
export interface Figures {
  /** From the records in memory to the first complete picture. */
  readonly paintMs: number | null
  /** From the click that opens the map, with all that is read from disk. */
  readonly openMs: number | null
  readonly pan: Frames | null
  readonly zoom: Frames | null
  readonly drag: Frames | null
  readonly editMs: number | null
  readonly editFrames: number | null
  /** From the last turn of the wheel to a picture as sharp as the screen; the slowest of several. */
  readonly sharpMs: number | null
  /** Share of the viewport in which a fast zoom-out leaves the map bare, 0–1. */
  readonly bare: number | null
  /** Share of pixels, 0–1, in which cards that can be touched differ from painted ones. */
  readonly shifted: number | null
  readonly pngMs: number | null
  readonly svgMs: number | null
  readonly heapMb: number | null
}

export type Measured = { -readonly [name in keyof Figures]: Figures[name] }

export function nothingMeasured(): Measured {
  return {
    paintMs: null,
    openMs: null,
    pan: null,
    zoom: null,
    drag: null,
    editMs: null,
    editFrames: null,
    sharpMs: null,
    bare: null,
    shifted: null,
    pngMs: null,
    svgMs: null,
    heapMb: null,
  }
}

/** The figure, or `null` with the reason on the error stream where it fails or takes longer than `seconds`. */
export async function tried<T>(what: string, seconds: number, measure: () => Promise<T>): Promise<T | null> {
  let limit: NodeJS.Timeout | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      limit = setTimeout(() => reject(new Error(`took more than ${seconds} s`)), seconds * 1000)
    })
    return await Promise.race([measure(), late])
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    console.error(`Not measured: ${what}: ${reason}`)
    return null
  } finally {
    clearTimeout(limit)
  }
}

type FramesName = 'pan' | 'zoom' | 'drag'
type NumberName = Exclude<keyof Figures, FramesName>

/** Each figure's median over the runs that have it. */
export function medianFigures(runs: readonly Figures[]): Figures {
  const number = (name: NumberName) => median(runs.map((run) => run[name]))
  const frames = (name: FramesName): Frames | null => {
    const fps = median(runs.map((run) => run[name]?.fps ?? null))
    const p95 = median(runs.map((run) => run[name]?.p95 ?? null))
    return fps === null || p95 === null ? null : { fps, p95 }
  }
  return {
    paintMs: number('paintMs'),
    openMs: number('openMs'),
    pan: frames('pan'),
    zoom: frames('zoom'),
    drag: frames('drag'),
    editMs: number('editMs'),
    editFrames: number('editFrames'),
    sharpMs: number('sharpMs'),
    bare: number('bare'),
    shifted: number('shifted'),
    pngMs: number('pngMs'),
    svgMs: number('svgMs'),
    heapMb: number('heapMb'),
  }
}

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
