import { memo, useEffect, useState } from 'react'
import styles from '#app/app.module.css'
import { INSPECTOR_TABS } from '#app/inspectorTabs.ts'
import { Spotlight } from '#app/present/Spotlight.tsx'
import { SidePanels } from '#app/SidePanels.tsx'
import { AdditionsOnlyChip } from '#app/WorkshopButtons.tsx'
import { MapCanvas } from '#canvas/MapCanvas.tsx'
import { InsightsChip } from '#panels/insights/InsightsChip.tsx'
import { useGhosts } from '#panels/insights/useGhosts.ts'
import { Inspector } from '#panels/profile/Inspector.tsx'
import { QuickAdd } from '#panels/quickadd/QuickAdd.tsx'
import { SeeingBar } from '#panels/seeing/SeeingBar.tsx'
import { useHeldMap } from '#app/useHeldMap.ts'
import { OpenMapContext, useOpenMap, useSession, useSessionState } from '#store/hooks.ts'

/**
 * The place "Map": canvas, inspector and what floats over them. Once seen it stays mounted, invisible, at rest and out of
 * reach behind the other places, so that coming back is at once and where one was.
 */
export function MapPlace({ onPicture }: { onPicture(picture: Blob): void }) {
  const session = useSession()
  const here = useSessionState((state) => state.place === 'map')
  const map = useHeldMap(useOpenMap(), here)
  const [seen, setSeen] = useState(here)
  if (here && !seen) setSeen(true)
  useEffect(() => {
    if (here) session.arriveOnMap()
  }, [here, session])
  if (!here && !seen) return null
  return (
    <OpenMapContext value={map}>
      <main className={styles['place']} data-away={!here || undefined} inert={!here}>
        <MapAndInspector onPicture={onPicture} />
      </main>
    </OpenMapContext>
  )
}

const MapAndInspector = memo(function MapAndInspector({ onPicture }: { onPicture(picture: Blob): void }) {
  const presenting = useSessionState((state) => state.presenting)
  const ghosts = useGhosts()
  return (
    <>
      <div className={styles['map']}>
        <MapCanvas onPicture={onPicture} ghosts={ghosts} />
        <SeeingBar>
          <InsightsChip />
        </SeeingBar>
        <QuickAdd />
        {!presenting && <AdditionsOnlyChip onMap />}
        {presenting?.spotlight === true && <Spotlight />}
      </div>
      {presenting?.editing !== false && <SidePanels />}
      {presenting?.editing !== false && <Inspector tabs={INSPECTOR_TABS} />}
    </>
  )
})
