import { useEffect, useRef, useState } from 'react'
import type { ExportFormat, ExportOrder } from '#panels/exporting/exportFormats.ts'
import { fileName } from '#exchange/fileName.ts'
import { saveBlob } from '#ui/saveBlob.ts'
import { MAP_ID } from '#records/map.ts'
import { useOpenMap } from '#store/hooks.ts'

interface Export {
  readonly running: boolean
  /** Share done, 0–1; `null` where it is not known. */
  readonly share: number | null
  /** Why the last one failed, as a sentence. */
  readonly fault: string | null
  start(format: ExportFormat, options: Omit<ExportOrder, 'records'>): Promise<void>
  cancel(): void
}

/** Makes one export at a time and hands it to the browser; `onSaved` is called after that, not after a cancel. */
export function useExport(onSaved: () => void): Export {
  const { records } = useOpenMap()
  const [state, setState] = useState<Pick<Export, 'running' | 'share' | 'fault'>>(IDLE)
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  async function start(format: ExportFormat, options: Omit<ExportOrder, 'records'>): Promise<void> {
    const own = new AbortController()
    under.current = own
    setState({ running: true, share: null, fault: null })
    const onProgress = (share: number) =>
      own.signal.aborted || setState({ running: true, share, fault: null })
    try {
      const blob = await format.make({ records, ...options }, { signal: own.signal, onProgress })
      if (own.signal.aborted) return
      saveBlob(blob, fileName(records.find('map', MAP_ID)?.name ?? '', format.extension))
      setState(IDLE)
      onSaved()
    } catch (error) {
      if (!own.signal.aborted) setState({ ...IDLE, fault: faultOf(error) })
    }
  }

  function cancel(): void {
    under.current?.abort()
    setState(IDLE)
  }

  return { ...state, start, cancel }
}

const IDLE = { running: false, share: null, fault: null } as const

function faultOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.endsWith('.') ? reason : `The export failed: ${reason}.`
}
