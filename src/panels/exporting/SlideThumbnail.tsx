import { useEffect, useRef } from 'react'
import css from '#panels/exporting/SlideOptions.module.css'
import { paintThumbnail } from '#panels/exporting/paintThumbnail.ts'
import type { Slide } from '#exchange/slides/slide.ts'

/** Twice the 128 × 72 on the page, for sharp screens. */
const [WIDTH, HEIGHT] = [256, 144]

/** A slide in small; its title stands beside it, so it says nothing by itself. */
export function SlideThumbnail({ slide }: { readonly slide: Slide | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (pen && slide) paintThumbnail(pen, slide, WIDTH)
  }, [slide])
  return <canvas ref={canvas} width={WIDTH} height={HEIGHT} className={css['thumbnail']} aria-hidden />
}
