import { useEffect, useState } from 'react'
import type { DeckEntry } from '#exchange/slides/makeDeck.ts'
import type { Slide } from '#exchange/slides/slide.ts'
import { smallText } from '#exchange/slides/smallText.ts'

export interface SlidePreview {
  readonly slides: readonly Slide[]
  /** That some of its text is too small, in sentences; `null` where none is. */
  readonly warning: string | null
}

/** The slides of each entry by its id, laid out one after the other so that the page stays awake. */
export function useSlidePreviews(entries: readonly DeckEntry[]): ReadonlyMap<string, SlidePreview> {
  const [known, setKnown] = useState<{
    of: readonly DeckEntry[]
    previews: ReadonlyMap<string, SlidePreview>
  }>({ of: [], previews: NONE })
  const previews = known.of === entries ? known.previews : NONE
  const next = entries.find(({ id }) => !previews.has(id))
  useEffect(() => {
    if (!next) return
    const timer = setTimeout(() => {
      const slides = next.make()
      const preview = { slides, warning: slides.map(smallText).find((words) => words !== null) ?? null }
      setKnown({ of: entries, previews: new Map([...previews, [next.id, preview]]) })
    })
    return () => clearTimeout(timer)
  }, [entries, next, previews])
  return previews
}

const NONE: ReadonlyMap<string, SlidePreview> = new Map()
