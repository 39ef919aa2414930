import type { Frames } from './pageProbe.ts'

/** What was measured of one engine at one size; `null` where it could not be, or does not apply. */
export interface Figures {
  readonly openMs: number | null
  readonly pan: Frames | null
  readonly zoom: Frames | null
  readonly drag: Frames | null
  readonly editMs: number | null
  readonly pngMs: number | null
  readonly heapMb: number | null
}

export type Measured = { -readonly [name in keyof Figures]: Figures[name] }

export function nothingMeasured(): Measured {
  return { openMs: null, pan: null, zoom: null, drag: null, editMs: null, pngMs: null, heapMb: null }
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

/** Each figure's median over the runs that have it. */
export function medianFigures(runs: readonly Figures[]): Figures {
  const ms = (name: 'openMs' | 'editMs' | 'pngMs' | 'heapMb') => median(runs.map((run) => run[name]))
  const frames = (name: 'pan' | 'zoom' | 'drag'): Frames | null => {
    const fps = median(runs.map((run) => run[name]?.fps ?? null))
    const p95 = median(runs.map((run) => run[name]?.p95 ?? null))
    return fps === null || p95 === null ? null : { fps, p95 }
  }
  return {
    openMs: ms('openMs'),
    pan: frames('pan'),
    zoom: frames('zoom'),
    drag: frames('drag'),
    editMs: ms('editMs'),
    pngMs: ms('pngMs'),
    heapMb: ms('heapMb'),
  }
}

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
