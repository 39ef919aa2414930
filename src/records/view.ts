import * as z from 'zod/mini'
import { coordinate, extent, nameText, noteText, recordId } from '#records/fields.ts'
import { SEE_ALL, seeingFields, type Seeing } from '#records/seeing.ts'

/** A piece of the map as a picture shows it, map units: `x`, `y` are its centre. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * One picture of the story told with the map: what is looked at, how, and what is said to it. The frame is in map
 * units and not a zoom, so that a wall shows the same piece as the screen on which the view was taken.
 */
export interface View extends Frame, Seeing {
  readonly id: string
  readonly type: 'view'
  readonly title: string
  /** For the presenter; the audience does not see it. */
  readonly speakerNote: string
  /** Lowest is shown first. */
  readonly order: number
}

export const viewSchema = z.looseObject({
  id: recordId,
  type: z.literal('view'),
  title: nameText,
  speakerNote: noteText,
  order: z.number(),
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  ...seeingFields,
})

export function newView(given: Pick<View, 'id' | 'title' | keyof Frame> & Partial<View>): View {
  return { type: 'view', speakerNote: '', order: 0, ...SEE_ALL, ...given }
}

/** Just the frame, out of a record that holds more. */
export function frameOf({ x, y, width, height }: Frame): Frame {
  return { x, y, width, height }
}
