/**
 * How flows run on a slide. A connector is glued to the middle of a side, and PowerPoint leads it anew from there when a
 * card is moved; so the flows between two cards are given different sides, that they stay apart for ever: straight lines
 * first, then round corners, and bows over the cards when the sides that face each other are used up.
 */
import { crossedCards } from '#exchange/pptx/crossedCards.ts'
import { cardsOfFlows } from '#exchange/pptx/cardsOfFlows.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import type { Card, Connector, Point, Rect } from '#scene/types.ts'

/** 0 top, 1 left, 2 bottom, 3 right: the connection sites of a rectangle. */
export type Site = 0 | 1 | 2 | 3

export interface Route {
  readonly fromSite: Site
  readonly toSite: Site
  readonly from: Point
  readonly to: Point
  readonly form: RouteForm
  /** How far a bow leaves its side, map units; 0 for the others. */
  readonly reach: number
}

/** A corner leaves one side straight and meets the other one straight. */
export type RouteForm = 'straight' | 'corner' | 'bow'

export interface RoutedFlow {
  readonly connector: Connector
  readonly flow: FlowFacts
  readonly from: Card
  readonly to: Card
  readonly route: Route
}

/** The flows of the scene, each between the sides of its cards. */
export function siteRoutes(
  connectors: readonly Connector[],
  flows: readonly FlowFacts[],
  cards: readonly Card[],
): readonly RoutedFlow[] {
  const crossed = crossedCards(cards)
  return cardsOfFlows(connectors, flows, cards).flatMap(({ first, second, lanes }) => {
    const routes = bestRoutes(first.rect, second.rect, lanes.length, (route) =>
      crossed(route.from, route.to, first.id, second.id),
    )
    return lanes.flatMap(({ connector, flow }, lane) => {
      const route = routes[lane]
      if (!route) return []
      return flow.from === first.id
        ? [{ connector, flow, from: first, to: second, route }]
        : [{ connector, flow, from: second, to: first, route: turned(route) }]
    })
  })
}

const SIDES: Readonly<Record<Site, Point>> = {
  0: { x: 0, y: -1 },
  1: { x: -1, y: 0 },
  2: { x: 0, y: 1 },
  3: { x: 1, y: 0 },
}

/** Which way is away from the card on this side. */
export function outward(site: Site): Point {
  return SIDES[site]
}

/** The middle of a side. */
export function siteOf({ x, y, width, height }: Rect, site: Site): Point {
  const { x: across, y: down } = SIDES[site]
  return { x: x + ((across + 1) * width) / 2, y: y + ((down + 1) * height) / 2 }
}

/** A line that leaves its card more slanting than this (cosine to the side's outward) runs along the card. */
const STEEPEST = 0.2
const PAIRS: readonly (readonly [Site, Site])[] = ([0, 1, 2, 3] as const).flatMap((a) =>
  ([0, 1, 2, 3] as const).map((b) => [a, b] as const),
)
const BOW = { first: 34, step: 26 } as const
/** A card crossed counts as much as this much of a slant. */
const CROSSING = 2
const CORNER_COST = 0.95
const BOW_COST = 1.1
/** A corner nearer to its card than this cannot be seen, map units. */
const SHORTEST_LEG = 14

function bestRoutes(a: Rect, b: Rect, count: number, crossings: (route: Route) => number): readonly Route[] {
  const direct = PAIRS.flatMap(([fromSite, toSite]) => {
    const [from, to] = [siteOf(a, fromSite), siteOf(b, toSite)]
    const slant = Math.min(cosine(fromSite, from, to), cosine(toSite, to, from))
    if (slant < STEEPEST && !hasCorner(fromSite, toSite, from, to)) return []
    const form = slant < STEEPEST ? 'corner' : 'straight'
    const route: Route = { fromSite, toSite, from, to, form, reach: 0 }
    const cost = form === 'corner' ? CORNER_COST : 1 - slant
    return [{ route, cost: cost + CROSSING * crossings(route) }]
  })
  const bows = bowsOf(a, b, count).map((route, i) => ({
    route,
    cost: BOW_COST + 0.1 * i + CROSSING * crossings(middleOf(route)),
  }))
  const sorted = [...direct, ...bows].toSorted((x, y) => x.cost - y.cost)
  return sorted.slice(0, count).map(({ route }) => route)
}

/** Whether a line can leave one side and meet the other, at right angles to it, with a single turn between. */
function hasCorner(fromSite: Site, toSite: Site, from: Point, to: Point): boolean {
  const [out, back] = [SIDES[fromSite], SIDES[toSite]]
  const isTurn = out.x * back.x + out.y * back.y === 0
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return isTurn && dx * out.x + dy * out.y > SHORTEST_LEG && -(dx * back.x + dy * back.y) > SHORTEST_LEG
}

function cosine(site: Site, at: Point, other: Point): number {
  const [dx, dy] = [other.x - at.x, other.y - at.y]
  const length = Math.hypot(dx, dy)
  const { x, y } = SIDES[site]
  return length === 0 ? -1 : (dx * x + dy * y) / length
}

/** Bows on both free sides in turn, each wider than the one before. */
function bowsOf(a: Rect, b: Rect, count: number): readonly Route[] {
  const isBeside = Math.abs(b.x - a.x) / (a.width + b.width) >= Math.abs(b.y - a.y) / (a.height + b.height)
  const sites: readonly [Site, Site] = isBeside ? [0, 2] : [3, 1]
  return Array.from({ length: count + 1 }, (_, i) => {
    const site = sites[i % 2 === 0 ? 0 : 1]
    const [from, to] = [siteOf(a, site), siteOf(b, site)]
    const { x, y } = SIDES[site]
    const further = Math.max(0, (to.x - from.x) * x + (to.y - from.y) * y)
    const reach = further + BOW.first + BOW.step * Math.floor(i / 2)
    return { fromSite: site, toSite: site, from, to, form: 'bow', reach }
  })
}

/** The stretch of a bow that runs beside the cards. */
function middleOf(route: Route): Route {
  const { x, y } = SIDES[route.fromSite]
  const level = ({ x: px, y: py }: Point): Point => {
    const along = route.reach - ((px - route.from.x) * x + (py - route.from.y) * y)
    return { x: px + along * x, y: py + along * y }
  }
  return { ...route, from: level(route.from), to: level(route.to) }
}

function turned({ fromSite, toSite, from, to, form, reach }: Route): Route {
  const { x, y } = SIDES[fromSite]
  const shift = (to.x - from.x) * x + (to.y - from.y) * y
  return {
    fromSite: toSite,
    toSite: fromSite,
    from: to,
    to: from,
    form,
    reach: form === 'bow' ? reach - shift : 0,
  }
}
