import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { FlowStatus } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'
import { connectorLabel } from '#scene/connectorLabel.ts'
import { lineDash, lineWidth, statusWidth } from '#scene/connectorStyle.ts'
import { laneCurve, layLanes, type Curve } from '#scene/lanes.ts'
import type { Connector, Point, Rect, SceneMark } from '#scene/types.ts'

/** The little a picture needs of a flow: plain data that can be posted to a worker. */
export interface FlowFacts {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: FlowKind
  readonly label: string
  /** Minor units a year, `null` is unknown. */
  readonly amountMinor: number | null
  readonly status: FlowStatus
  readonly inReturnFor: string | null
  /** Faint and without a label. */
  readonly dim?: boolean
  /** What a scenario does to it: stands before the label; what ends is drawn as ended. */
  readonly mark?: SceneMark
  /** Factor of the usual type. */
  readonly textScale?: number
}

export type End = Rect & { readonly id: string }

/**
 * All flows between two cards as parallel lines from edge to edge that never coincide; the same whichever card is named
 * first. Labels stand in the middle of their lines until `placeLabels` finds them room.
 */
export function layExchange(
  a: End,
  b: End,
  flows: readonly FlowFacts[],
  currency: string,
): readonly Connector[] {
  if (a.id === b.id || flows.length === 0) return []
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  const lanes = layLanes(first, second, flows.length)
  return inLaneOrder(flows).map((flow, lane) => {
    const curve = laneCurve(lanes, lane)
    return layConnector(flow, flow.from === first.id ? curve : reversed(curve), currency)
  })
}

function layConnector(flow: FlowFacts, curve: Curve, currency: string): Connector {
  const { group } = FLOW_INFO[flow.kind]
  const status = flow.mark === '−' ? 'ended' : flow.status
  const width = statusWidth(status, lineWidth(flow.amountMinor))
  const { points, arrow } = withArrow(curve, width)
  return {
    flowId: flow.id,
    group,
    status,
    points,
    arrow,
    width,
    dash: lineDash(group, status, width),
    muted: status !== 'active',
    amountMinor: flow.amountMinor,
    label: flow.dim ? null : connectorLabel(flow, curve, currency),
    ...(flow.dim ? { dim: true } : {}),
  }
}

/** A flow and its return lie side by side; new flows take the outer lanes only if their ids sort last. */
function inLaneOrder(flows: readonly FlowFacts[]): readonly FlowFacts[] {
  return flows.toSorted(
    (a, b) => compare(a.inReturnFor ?? a.id, b.inReturnFor ?? b.id) || compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function reversed([p0, c1, c2, p3]: Curve): Curve {
  return [p3, c2, c1, p0]
}

/** Ends the line at the base of the arrowhead, whose tip is where the curve ended. */
function withArrow([p0, c1, c2, tip]: Curve, width: number): { points: Curve; arrow: Connector['arrow'] } {
  const [dx, dy] = direction(c2, tip, p0)
  const length = 5.5 + width * 1.8
  const half = 2.6 + width * 0.9
  const base = { x: tip.x - dx * length, y: tip.y - dy * length }
  const left = { x: base.x - dy * half, y: base.y + dx * half }
  const right = { x: base.x + dy * half, y: base.y - dx * half }
  return { points: [p0, c1, c2, base], arrow: [tip, left, right] }
}

function direction(from: Point, to: Point, fallback: Point): readonly [number, number] {
  const start = from.x === to.x && from.y === to.y ? fallback : from
  const [dx, dy] = [to.x - start.x, to.y - start.y]
  const length = Math.hypot(dx, dy)
  return length === 0 ? [1, 0] : [dx / length, dy / length]
}
