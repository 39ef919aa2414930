import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { MapPicture } from '#canvas/mapPicture.ts'
import { keepPicture } from '#canvas/painter/keepPicture.ts'
import { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'

export interface CanvasParts {
  readonly picture: PaintedPicture
  readonly model: MapPicture
}

/** Starts the painter in `host` for the open map and keeps both in step until the canvas goes. */
export function useMapPicture(
  host: RefObject<HTMLElement | null>,
  onPicture?: (picture: Blob) => void,
): CanvasParts | null {
  const map = useOpenMap()
  const session = useSession()
  const latest = useLatest(onPicture)
  const [parts, setParts] = useState<CanvasParts | null>(null)
  // Before the first frame: the painter can work while the rest of the page is laid out.
  useLayoutEffect(() => {
    if (!host.current) return undefined
    const picture = new PaintedPicture(host.current, session.store.getState().theme)
    const { seeing, insights } = session.store.getState()
    const model = new MapPicture(map, picture, seeing, insights.scenarioId)
    const unfollow = model.follow()
    const unsubscribe = session.store.subscribe((state, before) => {
      if (state.theme !== before.theme) picture.setTheme(state.theme)
      const { scenarioId } = state.insights
      if (state.seeing !== before.seeing || scenarioId !== before.insights.scenarioId)
        model.see(state.seeing, scenarioId)
    })
    const keep = keepPicture(picture, (blob) => latest.current?.(blob))
    const unmark = markFirstPicture(picture)
    setParts({ picture, model })
    return () => {
      keep()
      unmark()
      unfollow()
      unsubscribe()
      picture.stop()
    }
  }, [host, map, session, latest])
  return parts
}

/** Leaves a mark for the bench, and for whoever profiles, when the map is first wholly on the screen. */
function markFirstPicture(picture: PaintedPicture): () => void {
  const stop = picture.onPainted((layer) => {
    if (layer !== 'view') return
    performance.mark('map-painted')
    stop()
  })
  return stop
}

/** A value that handlers read when they run, without making them new at each render. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
