import { useEffect, useRef } from 'react'
import css from '#app/present/Spotlight.module.css'

/** Radius of the hole in the shade, pixels; the stylesheet's middle piece has room for the widest. */
const HOLE = { usual: 170, most: 370 } as const
const ROUND_CARD = 40

/**
 * Dims all of the element it lies in but what is pointed at: a circle under the pointer, or the card under it with rings round it.
 * Only transforms change as the pointer moves, so that the browser moves two finished layers and paints nothing.
 */
export function Spotlight() {
  const root = useRef<HTMLDivElement>(null)
  const shade = useRef<HTMLDivElement>(null)
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stage = root.current?.parentElement
    if (!stage) return undefined
    const light = new Light(stage, shade, ring)
    const onMove = (event: PointerEvent) => light.point(event.target, event)
    const onFocus = (event: FocusEvent) => light.point(event.target, null)
    stage.addEventListener('pointermove', onMove)
    stage.addEventListener('focusin', onFocus)
    return () => {
      stage.removeEventListener('pointermove', onMove)
      stage.removeEventListener('focusin', onFocus)
    }
  }, [])
  return (
    <div ref={root} className={css['spotlight']} aria-hidden="true">
      <div ref={shade} className={css['shade']}>
        <div className={css['above']} />
        <div className={css['below']} />
        <div className={css['left']} />
        <div className={css['right']} />
        <div className={css['hole']} />
      </div>
      <div ref={ring} className={css['ring']} />
    </div>
  )
}

interface Ref {
  readonly current: HTMLElement | null
}

class Light {
  readonly #stage: HTMLElement
  readonly #shade: Ref
  readonly #ring: Ref

  constructor(stage: HTMLElement, shade: Ref, ring: Ref) {
    this.#stage = stage
    this.#shade = shade
    this.#ring = ring
  }

  /** `at` is the pointer, `null` where a card has come into focus by keys. */
  point(target: EventTarget | null, at: { readonly clientX: number; readonly clientY: number } | null): void {
    const card = target instanceof Element ? target.closest('.react-flow__node-participant') : null
    const home = this.#stage.getBoundingClientRect()
    if (card) this.#onCard(card.getBoundingClientRect(), home)
    else if (at) this.#onSpot(at.clientX - home.x, at.clientY - home.y, HOLE.usual, false)
  }

  #onCard(box: DOMRect, home: DOMRect): void {
    const [x, y] = [box.x - home.x, box.y - home.y]
    const reach = Math.hypot(box.width, box.height) / 2 + ROUND_CARD
    this.#onSpot(x + box.width / 2, y + box.height / 2, Math.min(HOLE.most, reach), true)
    const ring = this.#ring.current
    if (!ring) return
    ring.style.width = `${box.width}px`
    ring.style.height = `${box.height}px`
    ring.style.transform = `translate(${x}px, ${y}px)`
  }

  #onSpot(x: number, y: number, radius: number, onCard: boolean): void {
    const shade = this.#shade.current
    if (!shade) return
    // Whole pixels, else hairlines would show between the pieces.
    shade.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    shade.style.setProperty('--hole', `${Math.round(radius)}px`)
    if (this.#ring.current) this.#ring.current.dataset['shown'] = String(onCard)
  }
}
