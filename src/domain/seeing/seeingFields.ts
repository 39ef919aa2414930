/** What the map can be filtered, coloured and sized by, in the order of the menus. */
import { exchangedFigure } from '#domain/seeing/figures/exchangedFigure.ts'
import { fitGroupFigures, fitScoreFigure } from '#domain/seeing/figures/fitFigure.ts'
import { flowsFigure } from '#domain/seeing/figures/flowsFigure.ts'
import { revenueFigure } from '#domain/seeing/figures/revenueFigure.ts'
import { scorecardFigure } from '#domain/seeing/figures/scorecardFigure.ts'
import { fitBandField } from '#domain/seeing/fields/fitBandField.ts'
import { flowGroupField } from '#domain/seeing/fields/flowGroupField.ts'
import { flowKindField } from '#domain/seeing/fields/flowKindField.ts'
import { groupField } from '#domain/seeing/fields/groupField.ts'
import { kindField } from '#domain/seeing/fields/kindField.ts'
import { lockedField } from '#domain/seeing/fields/lockedField.ts'
import { motionField } from '#domain/seeing/fields/motionField.ts'
import { ownerField } from '#domain/seeing/fields/ownerField.ts'
import { regionField } from '#domain/seeing/fields/regionField.ts'
import { segmentField } from '#domain/seeing/fields/segmentField.ts'
import { stageField } from '#domain/seeing/fields/stageField.ts'
import { statusField } from '#domain/seeing/fields/statusField.ts'
import { tagField } from '#domain/seeing/fields/tagField.ts'
import { tierField } from '#domain/seeing/fields/tierField.ts'
import type { FlowField, ParticipantField, SeeingField, SeeingFigure } from '#domain/seeing/seeingField.ts'

export const PARTICIPANT_FIELDS: readonly ParticipantField[] = [
  kindField,
  groupField,
  regionField,
  segmentField,
  tierField,
  stageField,
  fitBandField,
  ownerField,
  tagField,
  motionField,
  lockedField,
]

export const FLOW_FIELDS: readonly FlowField[] = [flowKindField, flowGroupField, statusField]

export const SEEING_FIGURES: readonly SeeingFigure[] = [
  revenueFigure,
  exchangedFigure,
  fitScoreFigure,
  ...fitGroupFigures,
  flowsFigure,
]

export function seeingField(id: string): SeeingField | undefined {
  return [...PARTICIPANT_FIELDS, ...FLOW_FIELDS].find((field) => field.id === id)
}

/** A figure by its id, those of a quarter's scorecard among them. */
export function seeingFigure(id: string): SeeingFigure | undefined {
  return SEEING_FIGURES.find((figure) => figure.id === id) ?? scorecardFigure(id)
}

/** How a value is called on the screen; '' is what is not set. */
export function valueWord(field: SeeingField, value: string): string {
  return value === '' ? 'Not set' : (field.wordOf?.(value) ?? value)
}
