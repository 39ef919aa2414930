import { TriangleAlert } from 'lucide-react'
import css from '#panels/exporting/SlideOptions.module.css'
import { SlideThumbnail } from '#panels/exporting/SlideThumbnail.tsx'
import { useSlidePreviews } from '#panels/exporting/useSlidePreviews.ts'
import type { DeckEntry } from '#exchange/slides/makeDeck.ts'
import { Checkbox } from '#ui/Checkbox.tsx'

interface SlideOptionsProps {
  readonly entries: readonly DeckEntry[]
  /** Ids of those that go in. */
  readonly chosen: readonly string[]
  readonly disabled: boolean
  readonly onChange: (chosen: readonly string[]) => void
}

/** What goes into the deck, seen in small before it is made, with a warning where text will be too small to read. */
export function SlideOptions({ entries, chosen, disabled, onChange }: SlideOptionsProps) {
  const previews = useSlidePreviews(entries)
  function tick(id: string, on: boolean): void {
    onChange(entries.map((entry) => entry.id).filter((other) => (other === id ? on : chosen.includes(other))))
  }
  return (
    <fieldset className={css['group']} disabled={disabled}>
      <legend className={css['label']}>Slides</legend>
      <ul className={css['list']}>
        {entries.map(({ id, title }) => {
          const preview = previews.get(id)
          return (
            <li key={id} className={css['entry']}>
              <SlideThumbnail slide={preview?.slides[0]} />
              <div className={css['words']}>
                <Checkbox
                  label={title}
                  checked={chosen.includes(id)}
                  disabled={disabled}
                  onChange={(on) => tick(id, on)}
                  hint={preview && preview.slides.length > 1 ? `${preview.slides.length} slides` : undefined}
                />
                {preview && preview.warning !== null && (
                  <p className={css['warning']}>
                    <TriangleAlert size={14} aria-hidden />
                    {preview.warning}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
