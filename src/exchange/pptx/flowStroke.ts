import type { Stroke } from '#exchange/pptx/shape.ts'
import type { FlowGroup } from '#records/flowGroup.ts'
import { lineStrength } from '#scene/connectorStyle.ts'
import type { Connector } from '#scene/types.ts'

/** A pixel; a thinner line is lost on a beamer. */
const THINNEST = 1

/** A flow's line: colour and dash by its group, width by its amount, open dashes where it is not active yet or no more. */
export function flowStroke(connector: Connector, scale: number, crowd: number): Stroke {
  const { group, status, width } = connector
  const [active, other] = DASHES[group]
  return {
    ink: group,
    width: Math.max(Math.min(THINNEST, width), width * Math.min(1, scale)),
    dash: status === 'active' ? active : other,
    strength: lineStrength(connector) * crowd,
  }
}

/** PowerPoint's own dashes, which other programs read too: of an active flow, and of one that is planned or ended. */
const DASHES: Readonly<Record<FlowGroup, readonly [active: string | undefined, other: string]>> = {
  money: [undefined, 'lgDash'],
  product: [undefined, 'lgDash'],
  leads: ['dash', 'sysDash'],
  brand: ['sysDot', 'dot'],
}
