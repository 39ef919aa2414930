import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { compactAmount } from '#domain/money/money.ts'
import { cardShapes } from '#exchange/pptx/cardShapes.ts'
import { connectorShapeXml } from '#exchange/pptx/connectorShape.ts'
import { flowStroke } from '#exchange/pptx/flowStroke.ts'
import { labelledRoutes } from '#exchange/pptx/labelledRoutes.ts'
import { noteShapes } from '#exchange/pptx/noteShapes.ts'
import { partShapes } from '#exchange/pptx/partShapes.ts'
import { placedParts, placedPoint, placedRect } from '#exchange/pptx/placing.ts'
import { shapeXml, type ShapeIds } from '#exchange/pptx/shape.ts'
import { siteRoutes, type RoutedFlow } from '#exchange/pptx/siteRoutes.ts'
import type { MapSlide } from '#exchange/slides/slide.ts'
import { LABEL } from '#scene/connectorLabel.ts'
import { crowdOpacity } from '#scene/connectorStyle.ts'
import type { ConnectorLabel } from '#scene/types.ts'

/** The map of a slide as shapes: the lowest first, connectors before the cards so that they lie underneath. */
export function mapSlideShapes(slide: MapSlide, ids: ShapeIds): string {
  const { scene, facts, place, legend } = slide
  const cardIds = new Map(scene.cards.map(({ id }) => [id, ids.next()]))
  const routed = siteRoutes(scene.connectors, facts.flows, scene.cards)
  const labels = labelledRoutes(routed, scene, facts.currency)
  const crowd = crowdOpacity(routed.length)
  return [
    backdropShapes(slide, ids),
    ...scene.areas.map((area) => noteShapes(area, facts.notes, place, ids)),
    ...routed.map((flow) => flowShape(flow, { cardIds, crowd, slide, ids })),
    ...scene.cards.map((card) => cardShapes(card, cardIds.get(card.id) ?? 0, place, ids)),
    ...labels.map((label) => labelShape(label, slide, ids)),
    ...scene.stickies.map((sticky) => noteShapes(sticky, facts.notes, place, ids)),
    partShapes(legend.parts, 'Legend', ids),
  ].join('')
}

function backdropShapes({ scene: { backdrop }, place }: MapSlide, ids: ShapeIds): string {
  const ellipses = backdrop.ellipses.map(({ x, y, radiusX, radiusY }, i) => {
    const name = i === 0 ? 'Outer ring of partners' : 'Inner ring of partners'
    const rect = placedRect(
      { x: x - radiusX, y: y - radiusY, width: 2 * radiusX, height: 2 * radiusY },
      place,
    )
    return shapeXml({
      id: ids.next(),
      name,
      alt: `${name}, behind the map`,
      geometry: { is: 'ellipse' },
      rect,
      fill: i === 0 ? 'ringOuter' : 'ringInner',
      ...(i > 0 && { fillStrength: 0.6 }),
      line: { ink: 'ringLine', width: 1 },
      text: null,
    })
  })
  return ellipses.join('') + partShapes(placedParts(backdrop.captions, place), 'Group of partners', ids)
}

interface FlowContext {
  readonly cardIds: ReadonlyMap<string, number>
  readonly crowd: number
  readonly slide: MapSlide
  readonly ids: ShapeIds
}

function flowShape(routed: RoutedFlow, { cardIds, crowd, slide, ids }: FlowContext): string {
  const { connector, from, to, route } = routed
  const alt = flowWords(routed, slide.facts.currency)
  return connectorShapeXml({
    id: ids.next(),
    name: alt,
    alt,
    from: { id: cardIds.get(from.id) ?? 0, site: route.fromSite, at: placedPoint(route.from, slide.place) },
    to: { id: cardIds.get(to.id) ?? 0, site: route.toSite, at: placedPoint(route.to, slide.place) },
    form: route.form,
    reach: route.reach * slide.place.scale,
    line: flowStroke(connector, slide.place.scale, crowd),
  })
}

/** "Brightline gives Northwind: customer referrals, $120k a year, planned". */
function flowWords({ flow, from, to }: RoutedFlow, currency: string): string {
  const what = flow.label.trim() || FLOW_INFO[flow.kind].term
  const amount = flow.amountMinor === null ? '' : `, ${compactAmount(flow.amountMinor, currency)} a year`
  const status = flow.status === 'active' ? '' : `, ${flow.status}`
  return `${from.name ?? ''} gives ${to.name ?? ''}: ${what}${amount}${status}`
}

function labelShape(
  { label, routed }: { label: ConnectorLabel; routed: RoutedFlow },
  { place, facts }: MapSlide,
  ids: ShapeIds,
): string {
  const { group, muted } = routed.connector
  const rect = placedRect(label.rect, place)
  const size = LABEL.size * (label.scale ?? 1) * place.scale
  const text = {
    text: label.text,
    size,
    weight: LABEL.weight,
    ink: muted ? 'inkSoft' : 'ink',
    align: 'ctr',
  } as const
  return shapeXml({
    id: ids.next(),
    name: label.text,
    alt: `Label of: ${flowWords(routed, facts.currency)}`,
    geometry: { is: 'roundRect', radius: rect.height / 2 },
    rect,
    fill: 'surface',
    line: { ink: group, width: 0.75, strength: LABEL.lineOpacity },
    text: { paragraphs: [text], anchor: 'ctr', insets: [0, 0, 0, 0], wrap: false },
  })
}
