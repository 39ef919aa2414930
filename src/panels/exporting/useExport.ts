import { useEffect, useRef, useState } from 'react'
import type { ExportFormat, ExportOrder } from '#panels/exporting/exportFormats.ts'
import { fileName } from '#exchange/fileName.ts'
import { saveBlob } from '#ui/saveBlob.ts'
import { MAP_ID } from '#records/map.ts'
import { useSession, useToday } from '#store/hooks.ts'

export type ExportOptions = Omit<ExportOrder, 'day'>

interface Export {
  readonly running: boolean
  /** Share done, 0–1; `null` where it is not known. */
  readonly share: number | null
  /** Why the last one failed, as a sentence. */
  readonly fault: string | null
  start(format: ExportFormat, options: ExportOptions): Promise<void>
  /** To the clipboard, as a picture. */
  copy(format: ExportFormat, options: ExportOptions): Promise<void>
  cancel(): void
}

/** Makes one export at a time and hands it to the browser; `onSaved` is called after that, not after a cancel. */
export function useExport(onSaved: () => void): Export {
  const day = useToday()
  const session = useSession()
  const [state, setState] = useState<Pick<Export, 'running' | 'share' | 'fault'>>(IDLE)
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  async function run(format: ExportFormat, options: ExportOptions, deliver: Deliver): Promise<void> {
    const own = new AbortController()
    under.current = own
    setState({ running: true, share: null, fault: null })
    const onProgress = (share: number) =>
      own.signal.aborted || setState({ running: true, share, fault: null })
    try {
      await deliver(format.make({ day, ...options }, { signal: own.signal, onProgress }), own.signal)
      if (own.signal.aborted) return
      setState(IDLE)
      onSaved()
    } catch (error) {
      if (!own.signal.aborted) setState({ ...IDLE, fault: faultOf(error) })
    }
  }

  const start = (format: ExportFormat, options: ExportOptions): Promise<void> =>
    run(format, options, async (making, signal) => {
      const blob = await making
      const name = options.records.find('map', MAP_ID)?.name ?? ''
      if (blob && !signal.aborted) saveBlob(blob, fileName(name, format.extension))
    })

  const copy = (format: ExportFormat, options: ExportOptions): Promise<void> =>
    run(format, options, async (making) => {
      await copyPicture(making)
      session.toast('Copied the picture.')
    })

  function cancel(): void {
    under.current?.abort()
    setState(IDLE)
  }

  return { ...state, start, copy, cancel }
}

type Deliver = (making: Promise<Blob | null>, signal: AbortSignal) => Promise<void>

async function copyPicture(making: Promise<Blob | null>): Promise<void> {
  const picture = making.then((blob) => {
    if (!blob) throw new Error('There is no picture to copy')
    return blob
  })
  // The picture is promised and not waited for: later the browser would no longer see that a person asked.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

const IDLE = { running: false, share: null, fault: null } as const

function faultOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.endsWith('.') ? reason : `The export failed: ${reason}.`
}
