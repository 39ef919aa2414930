import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { compactAmount } from '#domain/money/money.ts'
import type { FlowKind } from '#records/flowKind.ts'
import { pointAt, type Curve } from '#scene/lanes.ts'
import { ellipsise, textWidth } from '#scene/textWidth.ts'
import type { ConnectorLabel, SceneMark } from '#scene/types.ts'

export const LABEL = {
  height: 20,
  pad: 10,
  size: 11,
  weight: 500,
  longest: 180,
  baseline: 14,
  lineOpacity: 0.5,
} as const

/** What a label is made of; `amountMinor` a year, `null` is unknown. */
export interface LabelFacts {
  readonly kind: FlowKind
  readonly label: string
  readonly amountMinor: number | null
  readonly mark?: SceneMark
  readonly textScale?: number
}

/** "app revenue share · $180k" in the middle of its line; the kind's term where the flow has no label of its own. */
export function connectorLabel(flow: LabelFacts, curve: Curve, currency: string): ConnectorLabel {
  const text = labelText(flow, currency)
  const { textScale: scale = 1 } = flow
  const width = (textWidth(text, LABEL.size, LABEL.weight) + 2 * LABEL.pad) * scale
  const height = LABEL.height * scale
  const middle = pointAt(curve, 0.5)
  return {
    text,
    rect: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    ...(scale === 1 ? {} : { scale }),
  }
}

/** Cut so that the amount stays readable: it is the words before it that give way. */
function labelText(flow: LabelFacts, currency: string): string {
  const mark = flow.mark === undefined ? '' : `${flow.mark} `
  const words = mark + (flow.label.trim() || FLOW_INFO[flow.kind].term)
  const amount = flow.amountMinor === null ? '' : ` · ${compactAmount(flow.amountMinor, currency)}`
  const room = LABEL.longest - textWidth(amount, LABEL.size, LABEL.weight)
  return ellipsise(words, room, LABEL.size, LABEL.weight) + amount
}
