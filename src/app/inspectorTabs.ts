import { lazy } from 'react'
import type { InspectorTab } from '#panels/profile/inspectorTab.ts'

// Fetched when a tab is first opened: the map is there sooner without them.
const FitTab = lazy(async () => ({ default: (await import('#panels/fit/inspector/FitTab.tsx')).FitTab }))
const IncentivesTab = lazy(async () => ({
  default: (await import('#panels/incentives/inspector/IncentivesTab.tsx')).IncentivesTab,
}))
const ScorecardTab = lazy(async () => ({
  default: (await import('#panels/scorecards/inspector/ScorecardTab.tsx')).ScorecardTab,
}))
const PlaybookTab = lazy(async () => ({
  default: (await import('#panels/scorecards/inspector/PlaybookTab.tsx')).PlaybookTab,
}))

/** What the inspector tells of a participant besides its profile; the panels may not know each other, so they meet here. */
export const INSPECTOR_TABS: readonly InspectorTab[] = [
  { id: 'fit', label: 'Fit', Panel: FitTab },
  { id: 'incentives', label: 'Incentives', Panel: IncentivesTab },
  { id: 'scorecard', label: 'Scorecard', Panel: ScorecardTab },
  { id: 'playbook', label: 'Playbook', Panel: PlaybookTab },
]
