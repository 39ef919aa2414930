import { useStore, type StoreApi } from 'zustand'
import type { SaveStatus } from '#app/mapSaver.ts'
import styles from '#app/StatusLine.module.css'
import { counted } from '#commands/command.ts'
import { useMapState, useOpenMap } from '#store/hooks.ts'

/** "12 participants · 18 flows · Saved on this device". What it says is saved is on disk. */
export function StatusLine({ status }: { status: StoreApi<SaveStatus> }) {
  const { records } = useOpenMap()
  useMapState((state) => state.version)
  const { saving, reason } = useStore(status)
  return (
    <output className={styles['status']} aria-label="Map status" data-saving={saving}>
      <span>
        {counted(records.count('participant'), 'participant')} · {counted(records.count('flow'), 'flow')}
      </span>{' '}
      <span className={styles['saving']}>{savingText(saving, reason)}</span>
    </output>
  )
}

function savingText(saving: SaveStatus['saving'], reason: string | null): string {
  if (saving === 'saved') return 'Saved on this device'
  return saving === 'saving' ? 'Saving…' : `Not saved: ${reason ?? 'the browser gave no reason'}`
}
