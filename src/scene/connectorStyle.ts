import type { FlowGroup } from '#domain/flows/flowKinds.ts'
import type { FlowStatus } from '#records/flow.ts'

export const LINE_WIDTH = { thinnest: 1.25, widest: 6 } as const

/**
 * Minor units a year at which a line is widest (10 million dollars). The scale is fixed, so that one new amount never
 * restyles every other line; the square root keeps a line of a hundredth of it (60 % more than hairline) still telling.
 */
const WIDEST_MINOR = 1_000_000_000

/** Line width in map units for a yearly amount; the thinnest where it is unknown. */
export function lineWidth(amountMinor: number | null): number {
  const share = Math.sqrt(Math.min(1, Math.max(0, amountMinor ?? 0) / WIDEST_MINOR))
  return LINE_WIDTH.thinnest + share * (LINE_WIDTH.widest - LINE_WIDTH.thinnest)
}

/** Dash and gap in map units, empty for a solid line: the second mark of a flow group beside its hue. */
export function lineDash(group: FlowGroup, status: FlowStatus, width: number): readonly number[] {
  const [dash, gap] = DASHES[group]
  const open = status === 'active' ? 1 : 2
  if (dash === 0) return status === 'active' ? [] : [10 + width, 6 + width]
  return [dash + width, (gap + width) * open]
}

/** Planned lines are two thirds as wide and ended ones half, so that what flows today stands out. */
export function statusWidth(status: FlowStatus, width: number): number {
  if (status === 'active') return width
  return Math.max(1, width * (status === 'planned' ? 0.66 : 0.5))
}

const DIM_OPACITY = 0.22

/** How strong a line is drawn by what it is; the crowd it stands in weakens it further. */
export function lineStrength({
  status,
  dim,
}: {
  readonly status: FlowStatus
  readonly dim?: boolean
}): number {
  return STATUS_OPACITY[status] * (dim ? DIM_OPACITY : 1)
}

const STATUS_OPACITY: Readonly<Record<FlowStatus, number>> = { active: 1, planned: 0.7, ended: 0.45 }

/** Up to this many lines in a picture each is drawn in full strength. */
const CROWD_FROM = 220
const FAINTEST = 0.28

/** Opacity of the lines of a picture: the more there are the lighter each is, so that a crowd does not become a wall. */
export function crowdOpacity(count: number): number {
  return Math.max(FAINTEST, Math.min(1, Math.sqrt(CROWD_FROM / Math.max(1, count))))
}

const DASHES: Readonly<Record<FlowGroup, readonly [number, number]>> = {
  money: [0, 0],
  product: [0, 0],
  leads: [6, 4],
  brand: [1, 3],
}
