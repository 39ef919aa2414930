import { useMemo, useRef, useState } from 'react'
import { cardTowards, type Direction } from '#canvas/cardTowards.ts'
import type { FocusCard } from '#canvas/useFocusCard.ts'
import { useLatest, type CanvasParts } from '#canvas/useMapPicture.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'

export interface KeyFlow {
  /** The name of whom the flow starts at, while its other end is being chosen by keys. */
  readonly choosingFor: string | null
  isChoosing(): boolean
  start(from: string): void
  arrow(direction: Direction): void
  take(): void
  /** Gives up, and back what was selected before. */
  cancel(): void
  /** Gives up without touching selection or focus, as a press of the pointer does. */
  forget(): void
}

interface Choosing {
  readonly from: string
  readonly name: string
  readonly selectedBefore: ReadonlySet<string>
}

/** A flow drawn by keys: a start, arrows to its other end, Enter for the composer. */
export function useKeyFlow(parts: CanvasParts | null, focusCard: FocusCard): KeyFlow {
  const { records } = useOpenMap()
  const session = useSession()
  const [choosing, setChoosing] = useState<Choosing | null>(null)
  const latest = useLatest({ parts, focusCard })
  const current = useRef<Choosing | null>(null)

  const deeds = useMemo(() => {
    function become(next: Choosing | null): void {
      current.current = next
      setChoosing(next)
      session.store.setState({ connectTarget: null })
    }

    function cancel(): void {
      const { from, selectedBefore } = current.current ?? {}
      become(null)
      if (from === undefined || !selectedBefore) return
      session.select(selectedBefore)
      latest.current.focusCard.focus(from)
      session.announce('No flow is drawn.')
    }

    return {
      isChoosing: () => current.current !== null,
      start(from: string) {
        const name = records.find('participant', from)?.name
        if (name === undefined) return
        const selectedBefore = session.store.getState().selection
        become({ from, name, selectedBefore })
        session.select([from])
        session.announce(
          `A flow from ${name}: arrow keys choose the other end, Enter takes it, Escape gives up.`,
        )
      },
      arrow(direction: Direction) {
        const { from } = current.current ?? {}
        const index = latest.current.parts?.model.index
        if (from === undefined || !index) return
        const { focus, centreOf } = latest.current.focusCard
        const setOut = centreOf(session.store.getState().connectTarget ?? from)
        const target = setOut && cardTowards(index, centreOf, setOut, direction, new Set([from]))
        if (!target) return session.announce('There is nobody that way.')
        session.store.setState({ connectTarget: target })
        focus(target)
      },
      take() {
        const { from } = current.current ?? {}
        const to = session.store.getState().connectTarget
        become(null)
        if (from !== undefined) session.compose({ from, to })
      },
      cancel,
      forget() {
        if (current.current) become(null)
      },
    }
  }, [records, session, latest])

  return useMemo(() => ({ ...deeds, choosingFor: choosing?.name ?? null }), [deeds, choosing])
}
