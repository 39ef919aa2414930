import * as z from 'zod/mini'
import { lineText, recordId } from '#records/fields.ts'
import { FLOW_STATUSES, type FlowStatus } from '#records/flow.ts'
import { FLOW_GROUP_IDS, type FlowGroup } from '#records/flowGroup.ts'

/** Sizes of the type on the map, as factors of the usual one. */
export const TEXT_SIZES = [1, 1.25, 1.5] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** What of the map is shown and how; the session holds one, a saved view its own. Flat fields only (S13). */
export interface Seeing {
  /** "field=value"; several of one field mean any of them, different fields all of them. */
  readonly filter: readonly string[]
  readonly unmatched: 'dim' | 'hide'
  /** Only this participant and those within `focusSteps` flows of it; an id that is gone counts as none. */
  readonly focusId: string | null
  readonly focusSteps: 1 | 2 | 3
  /** Ids of the registries in `domain/seeing`; an unknown one counts as the usual look. */
  readonly colourBy: string
  readonly sizeBy: string
  readonly hiddenGroups: readonly FlowGroup[]
  readonly hiddenStatuses: readonly FlowStatus[]
  readonly textSize: TextSize
}

export const SEE_ALL: Seeing = {
  filter: [],
  unmatched: 'dim',
  focusId: null,
  focusSteps: 1,
  colourBy: 'kind',
  sizeBy: 'none',
  hiddenGroups: [],
  hiddenStatuses: [],
  textSize: 1,
}

/** The fields as a record that keeps a seeing validates them, to be spread into its schema. */
export const seeingFields = {
  filter: z.array(lineText),
  unmatched: z.enum(['dim', 'hide']),
  focusId: z.nullable(recordId),
  focusSteps: z.literal([1, 2, 3]),
  colourBy: lineText,
  sizeBy: lineText,
  hiddenGroups: z.array(z.enum(FLOW_GROUP_IDS)),
  hiddenStatuses: z.array(z.enum(FLOW_STATUSES)),
  textSize: z.literal([...TEXT_SIZES]),
}

/** Just the fields of a seeing, out of a record that holds more. */
export function seeingOf(holder: Seeing): Seeing {
  const { filter, unmatched, focusId, focusSteps, colourBy, sizeBy, hiddenGroups, hiddenStatuses, textSize } =
    holder
  return { filter, unmatched, focusId, focusSteps, colourBy, sizeBy, hiddenGroups, hiddenStatuses, textSize }
}
