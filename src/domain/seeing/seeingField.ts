import type { ScaleHue } from '#domain/seeing/swatch.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

interface FieldOf<R> {
  /** Stands in filters and saved views, so it is never changed; holds no "=". */
  readonly id: string
  readonly title: string
  /** The values of one record; none is told as "not set". Costs that record alone. */
  values(record: R, records: Records): readonly string[]
  /** How a value is called on the screen; the value itself where this is left out. */
  wordOf?(value: string): string
  /** A value's colour, where it has one of its own; else it is given one. */
  hueOf?(value: string): ScaleHue
  /** The values in their natural order, where they have one other than the alphabet. */
  order?(records: Records): readonly string[]
}

/** What participants can be filtered and coloured by. A new one is a file in `fields/` and its line in `seeingFields.ts`. */
export interface ParticipantField extends FieldOf<Participant> {
  readonly of: 'participants'
}

/** What flows can be filtered by. */
export interface FlowField extends FieldOf<Flow> {
  readonly of: 'flows'
}

export type SeeingField = ParticipantField | FlowField

/** A number of each participant that cards can be coloured and sized by. */
export interface SeeingFigure {
  readonly id: string
  readonly title: string
  /** Money is minor units, a year unless told otherwise; scores and percents are 0 to 100 and always shown on that scale. */
  readonly unit: 'money' | 'count' | 'score' | 'percent'
  /** Its title names the time it is about. */
  readonly ofPeriod?: boolean | undefined
  /** By participant id. Who has no known figure is left out. Reads the whole map once. */
  table(records: Records): ReadonlyMap<string, number>
  /** The figures that steps and sizes are made for, where those of the table are only some of them. */
  scale?(records: Records): readonly number[]
}
