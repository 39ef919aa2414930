import styles from '#app/StoppedBanner.module.css'
import { useMapState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Told at once when this tab may not write any more, as when a newer Partnerscape has taken over the data (S11). */
export function StoppedBanner() {
  const stopped = useMapState((state) => state.stopped)
  if (stopped === null) return null
  return (
    <div role="alert" className={styles['banner']}>
      <p>{stopped}</p>
      <Button tone="primary" size="s" onClick={() => window.location.reload()}>
        Reload
      </Button>
    </div>
  )
}
