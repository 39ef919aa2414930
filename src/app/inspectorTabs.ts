import { FitTab } from '#panels/fit/inspector/FitTab.tsx'
import { IncentivesTab } from '#panels/incentives/inspector/IncentivesTab.tsx'
import type { InspectorTab } from '#panels/profile/inspectorTab.ts'
import { PlaybookTab } from '#panels/scorecards/inspector/PlaybookTab.tsx'
import { ScorecardTab } from '#panels/scorecards/inspector/ScorecardTab.tsx'

/** What the inspector tells of a participant besides its profile; the panels may not know each other, so they meet here. */
export const INSPECTOR_TABS: readonly InspectorTab[] = [
  { id: 'fit', label: 'Fit', Panel: FitTab },
  { id: 'incentives', label: 'Incentives', Panel: IncentivesTab },
  { id: 'scorecard', label: 'Scorecard', Panel: ScorecardTab },
  { id: 'playbook', label: 'Playbook', Panel: PlaybookTab },
]
