import { lazy, Suspense } from 'react'
import styles from '#app/app.module.css'
import { useSessionState } from '#store/hooks.ts'

const FitPage = lazy(async () => ({ default: (await import('#panels/fit/FitPage.tsx')).FitPage }))
const IncentivesPage = lazy(async () => ({
  default: (await import('#panels/incentives/IncentivesPage.tsx')).IncentivesPage,
}))
const ScorecardsPage = lazy(async () => ({
  default: (await import('#panels/scorecards/ScorecardsPage.tsx')).ScorecardsPage,
}))
const InsightsPage = lazy(async () => ({
  default: (await import('#panels/insights/InsightsPage.tsx')).InsightsPage,
}))

/** The place beside the map that is open, fetched when it is first visited; nothing on the map. */
export function OtherPlaces() {
  const place = useSessionState((state) => state.place)
  if (place === 'map') return null
  return (
    <main className={styles['page-place']}>
      <Suspense>
        {place === 'partners' && <FitPage />}
        {place === 'incentives' && <IncentivesPage />}
        {place === 'scorecards' && <ScorecardsPage />}
        {place === 'insights' && <InsightsPage />}
      </Suspense>
    </main>
  )
}
