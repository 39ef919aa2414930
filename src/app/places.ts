import { Coins, Gauge, Lightbulb, Map as MapIcon, Table2, type LucideIcon } from 'lucide-react'
import type { Place } from '#store/session.ts'

export interface PlaceInfo {
  readonly id: Place
  readonly title: string
  readonly Icon: LucideIcon
  /** By which "Find or do" finds it beside its title. */
  readonly keywords: string
}

/** The pages of a map in the order of the header. */
export const PLACE_INFO: readonly PlaceInfo[] = [
  { id: 'map', title: 'Map', Icon: MapIcon, keywords: 'canvas ecosystem' },
  { id: 'partners', title: 'Partners', Icon: Table2, keywords: 'fit ideal partner profile matrix score ipp' },
  {
    id: 'incentives',
    title: 'Incentives',
    Icon: Coins,
    keywords: 'programme tiers margin commission mdf deals statement',
  },
  {
    id: 'scorecards',
    title: 'Scorecards',
    Icon: Gauge,
    keywords: 'quarter metrics lifecycle playbooks review board',
  },
  { id: 'insights', title: 'Insights', Icon: Lightbulb, keywords: 'findings gaps simulation scenario' },
]
