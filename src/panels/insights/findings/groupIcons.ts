import { Activity, CircleCheck, Grid3x3, Scale, Share2, Swords, Unlink, Waypoints } from 'lucide-react'
import type { FindingGroup } from '#domain/findings/finding.ts'

/** The icon beside the name of each group of findings. */
export const GROUP_ICONS: Readonly<Record<FindingGroup, typeof CircleCheck>> = {
  Reach: Share2,
  Fragility: Unlink,
  Balance: Scale,
  Conflict: Swords,
  Coverage: Grid3x3,
  'Programme health': Activity,
  Data: Waypoints,
}

export const ACCEPTED_ICON = CircleCheck
