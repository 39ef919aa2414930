import { useEffect, type KeyboardEvent } from 'react'
import { deleteItems } from '#commands/deleteItems.ts'
import { duplicateItems } from '#commands/duplicateItems.ts'
import { moveParticipants } from '#commands/moveParticipants.ts'
import { useLatest } from '#canvas/useMapPicture.ts'
import type { Place } from '#canvas/usePlace.ts'
import { STRIP_KINDS } from '#domain/kinds/kinds.ts'
import type { Point } from '#scene/types.ts'
import { useDispatch, useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'

const STEP = 8
const BIG_STEP = 40
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The keys of the map. Tools and kinds answer anywhere outside a text field; keys that change what is selected answer
 * only while the focus is on the map, so that Delete in a list elsewhere never takes a partner away.
 */
export function useCanvasKeys(
  place: Place,
  fitView: () => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const make = useDispatchMaking()
  const latest = useLatest({ place, fitView })

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const kind = STRIP_KINDS[Number(event.key) - 1]
      if (kind) latest.current.place.atCentre(kind)
      else if (event.key === 'v') session.setTool({ is: 'select' })
      else if (event.key === 'h') session.setTool({ is: 'pan' })
      else if (event.key === 'f') latest.current.fitView()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session, latest])

  function move(event: KeyboardEvent, arrow: Point): void {
    const step = event.shiftKey ? BIG_STEP : STEP
    const to = new Map<string, Point>()
    const { selection } = session.store.getState()
    for (const id of selection) {
      const participant = map.records.find('participant', id)
      if (participant) to.set(id, { x: participant.x + arrow.x * step, y: participant.y + arrow.y * step })
    }
    if (to.size === 0) return
    event.preventDefault()
    dispatch(moveParticipants(to, `move:${[...to.keys()].join()}`))
  }

  function chooseFocused(event: KeyboardEvent): void {
    const id = focusedCard(event)
    if (!id) return
    event.preventDefault()
    session.select(latest.current.place.chosen(event, id))
  }

  function deleteSelected(): void {
    const { selection } = session.store.getState()
    if (selection.size > 0 && dispatch(deleteItems([...selection]))) session.select([])
  }

  function duplicateSelected(): void {
    const made = make(duplicateItems([...session.store.getState().selection]))
    if (made) session.select(made.filter((id) => map.records.find('participant', id)))
  }

  return (event) => {
    if (isTyping(event.target)) return
    const arrow = ARROWS[event.key]
    const withCommand = event.ctrlKey || event.metaKey
    if (arrow) move(event, arrow)
    else if (withCommand && event.key === 'a') session.select(allIds(map.records.all('participant')))
    else if (withCommand && event.key === 'd') duplicateSelected()
    else if (withCommand) return
    else if (event.key === 'Enter' || event.key === ' ') return chooseFocused(event)
    else if (event.key === 'F2')
      session.rename(focusedCard(event) ?? first(session.store.getState().selection))
    else if (event.key === 'c') compose()
    else if (event.key === 'Delete' || event.key === 'Backspace') deleteSelected()
    else if (event.key === 'Escape') {
      session.select([])
      session.setTool({ is: 'select' })
    } else return
    event.preventDefault()
  }

  function compose(): void {
    const [from, to] = [...session.store.getState().selection].filter((id) =>
      map.records.find('participant', id),
    )
    if (from) session.compose({ from, to: to ?? null })
  }
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

function focusedCard(event: KeyboardEvent): string | null {
  const node = event.target instanceof Element ? event.target.closest('.react-flow__node') : null
  return node?.getAttribute('data-id') ?? null
}

function first(ids: ReadonlySet<string>): string | null {
  return [...ids][0] ?? null
}

function allIds(records: Iterable<{ readonly id: string }>): string[] {
  return Array.from(records, ({ id }) => id)
}
