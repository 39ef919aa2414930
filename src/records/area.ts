import * as z from 'zod/mini'
import { coordinate, extent, nameText, recordId } from '#records/fields.ts'

export const AREA_HUES = ['slate', 'indigo', 'teal', 'amber', 'rose'] as const
export type AreaHue = (typeof AREA_HUES)[number]

/** A named region of the map that carries what lies in it. `x`, `y` are its left top corner, all in map units. */
export interface Area {
  readonly id: string
  readonly type: 'area'
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly hue: AreaHue
  /** Lowest is painted first. */
  readonly order: number
  readonly locked: boolean
}

export const areaSchema = z.looseObject({
  id: recordId,
  type: z.literal('area'),
  name: nameText,
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  hue: z.enum(AREA_HUES),
  order: z.number(),
  locked: z.boolean(),
})

export function newArea(given: Pick<Area, 'id' | 'x' | 'y' | 'width' | 'height'> & Partial<Area>): Area {
  return { type: 'area', name: 'Area', hue: 'slate', order: 0, locked: false, ...given }
}
