import { Ghost, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { frameWith } from '#panels/insights/frameWith.ts'
import css from '#panels/insights/InsightsChip.module.css'
import { useInsights } from '#panels/insights/reading/useInsights.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import { Chip } from '#ui/Chip.tsx'

/** A map that opens has more urgent things to do. */
const AFTER_MS = 1500

/** On the map: how much there is to look into, and the way there. Nothing where nothing was found. */
export function InsightsChip() {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAwake(true), AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return awake ? <FoundChip /> : null
}

function FoundChip() {
  const session = useSession()
  const { reading } = useInsights()
  const ghosts = useSessionState((state) => state.insights.ghosts)
  const gaps = reading?.coverage.gaps.length ?? 0
  const alarms = reading?.alarms ?? 0
  const found = alarms + (reading?.toWatch ?? 0)
  if (gaps + found === 0) return null
  const isGrave = gaps + alarms > 0
  function toggleGhosts(): void {
    session.lookAt('insights', { ghosts: !ghosts })
    const camera = session.camera.now
    if (!ghosts && camera) camera.show(frameWith(camera.frame(), reading?.ghosts ?? []), true)
  }
  return (
    <>
      <Chip
        className={isGrave ? css['grave'] : css['watch']}
        title={`${counted(found, 'finding')} and ${counted(gaps, 'gap')} under Insights`}
        onClick={() => {
          session.lookAt('insights', { view: 'findings' })
          session.visit('insights')
        }}
      >
        <TriangleAlert aria-hidden />
        {gaps > 0 ? counted(gaps, 'gap') : counted(found, 'finding')}
      </Chip>
      {(reading?.ghosts.length ?? 0) > 0 && (
        <Chip
          aria-pressed={ghosts}
          title="Show who is missing as dashed cards on the map"
          onClick={toggleGhosts}
        >
          <Ghost aria-hidden />
          Ghosts
        </Chip>
      )}
    </>
  )
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
