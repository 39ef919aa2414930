import { useEffect } from 'react'
import { moveItems } from '#commands/moveItems.ts'
import { cardTowards, DIRECTIONS, type Direction } from '#canvas/cardTowards.ts'
import { KeyRun } from '#canvas/keyRun.ts'
import type { FocusCard } from '#canvas/useFocusCard.ts'
import type { KeyFlow } from '#canvas/useKeyFlow.ts'
import { useLatest, type CanvasParts } from '#canvas/useMapPicture.ts'
import type { Place } from '#canvas/usePlace.ts'
import { placedName, findPlaced, shifted } from '#domain/layout/placed.ts'
import { useDispatch, useOpenMap, useSession } from '#store/hooks.ts'

/** How far an arrow key moves what is selected, map units; with Shift it is the far one. */
const STEP = { near: 8, far: 40 } as const

interface Parts {
  readonly parts: CanvasParts | null
  readonly place: Place
  readonly focusCard: FocusCard
  readonly keyFlow: KeyFlow
}

/** Lends the canvas's deeds to the session, where the shortcuts and "Find or do" take them. */
export function useCanvasDeeds(canvas: Parts): void {
  const map = useOpenMap()
  const { records } = map
  const session = useSession()
  const dispatch = useDispatch()
  const latest = useLatest(canvas)
  useEffect(() => {
    const run = new KeyRun()
    const selection = () => session.store.getState().selection
    const nameOf = (id: string) => {
      const item = findPlaced(records, id)
      return item ? placedName(item) : ''
    }

    function navigate(direction: Direction): void {
      const { parts, focusCard } = latest.current
      const focused = focusCard.now()
      const setOut = focused === null ? null : focusCard.centreOf(focused)
      if (!parts || !setOut) {
        const first = focusCard.last() ?? focusCard.nearestCentre()
        return first === null ? session.announce('The map is empty.') : focusCard.focus(first)
      }
      const next = cardTowards(parts.model.index, focusCard.centreOf, setOut, direction, NOBODY)
      if (next === null) session.announce('There is nobody that way.')
      else focusCard.focus(next)
    }

    function move(direction: Direction, far: boolean): void {
      const step = far ? STEP.far : STEP.near
      const { x, y } = DIRECTIONS[direction]
      const moved = run.moved(map, selection())
      // With all of them locked the command is to say so.
      const ids = moved.size > 0 ? moved : selection()
      const to = shifted(records, ids, { x: x * step, y: y * step })
      if (dispatch(moveItems(to, { joinKey: `move:${[...to.keys()].join()}` })))
        session.announce(`Moved ${direction}.`)
      run.took(map)
    }

    function isMoving(): boolean {
      const focused = latest.current.focusCard.now()
      const placed = [...selection()].some((id) => findPlaced(records, id))
      return placed && (focused === null || selection().has(focused))
    }

    session.lendCanvas({
      place: (kind) => latest.current.place.atCentre(kind),
      focus: (id, leastZoom) => latest.current.focusCard.focus(id, leastZoom),
      show: (id) => latest.current.focusCard.show(id),
      arrow(direction, far) {
        if (latest.current.keyFlow.isChoosing()) latest.current.keyFlow.arrow(direction)
        else if (isMoving()) move(direction, far)
        else navigate(direction)
      },
      choose(adding) {
        const { keyFlow, focusCard, place } = latest.current
        if (keyFlow.isChoosing()) return keyFlow.take()
        const id = focusCard.now()
        if (id === null) return
        session.select(place.chosen({ shiftKey: adding, metaKey: false, ctrlKey: false }, id))
        session.announce(`${nameOf(id)} ${selection().has(id) ? 'selected' : 'no longer selected'}.`)
      },
      giveUp() {
        const { keyFlow, focusCard } = latest.current
        if (keyFlow.isChoosing()) return keyFlow.cancel()
        const [first] = selection()
        if (focusCard.now() === null && first !== undefined && findPlaced(records, first))
          focusCard.focus(first)
        if (first !== undefined) session.announce('Nothing is selected.')
        session.select([])
        session.setTool({ is: 'select' })
      },
      startFlow() {
        const { keyFlow, focusCard } = latest.current
        const [from, to] = [...selection()].filter((id) => records.find('participant', id))
        if (from !== undefined && to !== undefined) return session.compose({ from, to })
        const start = from ?? focusCard.now() ?? focusCard.last()
        if (start === null || !records.find('participant', start))
          return session.toast('Choose first at which participant the flow starts.', { about: 'flow' })
        keyFlow.start(start)
      },
      rename: () => session.rename(latest.current.focusCard.now() ?? [...selection()][0] ?? null),
    })
    return () => {
      session.lendCanvas(null)
    }
  }, [map, records, session, dispatch, latest])
}

const NOBODY: ReadonlySet<string> = new Set()
