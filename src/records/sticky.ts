import * as z from 'zod/mini'
import { coordinate, extent, noteText, recordId } from '#records/fields.ts'

export const STICKY_COLOURS = ['yellow', 'blue', 'green', 'pink', 'grey'] as const
export type StickyColour = (typeof STICKY_COLOURS)[number]

/** A sticky note. `x`, `y` are its left top corner, all in map units. */
export interface Sticky {
  readonly id: string
  readonly type: 'sticky'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: StickyColour
  /** Laid aside in the parking lot: listed there, and not on the map. */
  readonly parked: boolean
  readonly locked: boolean
}

export const stickySchema = z.looseObject({
  id: recordId,
  type: z.literal('sticky'),
  text: noteText,
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  colour: z.enum(STICKY_COLOURS),
  parked: z.boolean(),
  locked: z.boolean(),
})

export function newSticky(given: Pick<Sticky, 'id' | 'x' | 'y'> & Partial<Sticky>): Sticky {
  return {
    type: 'sticky',
    text: '',
    width: 168,
    height: 120,
    colour: 'yellow',
    parked: false,
    locked: false,
    ...given,
  }
}
