import { useEffect, useState } from 'react'
import styles from '#canvas/BusyNote.module.css'
import { useSessionState } from '#store/hooks.ts'
import { Progress } from '#ui/Progress.tsx'

const PATIENCE_MS = 1_000

/** Tells of work that takes longer than a second, and lets it be given up. */
export function BusyNote() {
  const busy = useSessionState((state) => state.busy)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return undefined
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [busy])
  if (!busy || !slow) return null
  return (
    <div className={styles['note']}>
      <Progress label={`${busy.label}…`} onCancel={busy.cancel} />
    </div>
  )
}
