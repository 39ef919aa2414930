import { Camera, GalleryVerticalEnd, Presentation } from 'lucide-react'
import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { useViewDeeds } from '#panels/views/useViewDeeds.ts'
import { ViewRow } from '#panels/views/ViewRow.tsx'
import css from '#panels/views/ViewsPanel.module.css'
import { story } from '#domain/views/story.ts'
import { useDerived } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'

/** The storyboard: the saved views in their order, to be gone to, retaken, renamed and put in another order. */
export function ViewsPanel({ onClose }: { onClose: () => void }) {
  const views = useDerived(story)
  const deeds = useViewDeeds()
  const [current, setCurrent] = useState<string | null>(null)
  const drag = useRowDrag(
    views.map(({ id }) => id),
    deeds.moveTo,
  )

  function add(): void {
    const id = deeds.add()
    if (id !== null) setCurrent(id)
  }

  function open(id: string): void {
    setCurrent(id)
    deeds.goTo(id)
  }

  return (
    <SidePanel
      title="Views"
      onClose={onClose}
      head={
        <>
          <Button tone="primary" icon={<Camera size={15} />} onClick={add}>
            Add view
          </Button>
          {views.length > 0 && (
            <Button icon={<Presentation size={15} />} onClick={() => deeds.present()}>
              Present all
            </Button>
          )}
        </>
      }
    >
      {views.length === 0 ? (
        <EmptyState icon={<GalleryVerticalEnd />} title="Tell a story with this map">
          <p>Filter, zoom and colour the map until it says one thing, then press “Add view”.</p>
          <p>Three to eight views with titles make a presentation, told from the live map.</p>
        </EmptyState>
      ) : (
        <ol className={css['list']} aria-label="Views in order">
          {views.map((view, place) => (
            // The buttons inside are what is focused and dragged; a row only hears of it.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={view.id}
              className={css['item']}
              data-drop={drag.mark(place)}
              onKeyDown={(event) => moveByKeys(event, (by) => deeds.move(view.id, by))}
              {...drag.row(place)}
            >
              <ViewRow
                view={view}
                place={place}
                of={views.length}
                open={view.id === current}
                onOpen={() => open(view.id)}
                onDragStart={() => drag.start(view.id)}
                onDragEnd={drag.end}
              />
            </li>
          ))}
        </ol>
      )}
    </SidePanel>
  )
}

function moveByKeys(event: KeyboardEvent, move: (by: number) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  event.stopPropagation()
  move(event.key === 'ArrowUp' ? -1 : 1)
}

/** A row is dragged onto another and comes to lie before or behind it, as the half that is pointed at says. */
function useRowDrag(ids: readonly string[], moveTo: (id: string, place: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [gap, setGap] = useState<number | null>(null)
  const end = () => {
    setDragged(null)
    setGap(null)
  }
  return {
    start: setDragged,
    end,
    mark(place: number): 'before' | 'after' | undefined {
      if (gap === place) return 'before'
      return gap === ids.length && place === ids.length - 1 ? 'after' : undefined
    },
    row: (place: number) => ({
      onDragOver(event: DragEvent<HTMLElement>) {
        if (dragged === null) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setGap(event.clientY < top + height / 2 ? place : place + 1)
      },
      onDrop(event: DragEvent<HTMLElement>) {
        if (dragged === null || gap === null) return
        event.preventDefault()
        // Taken out first, the views behind it move up by one.
        moveTo(dragged, ids.indexOf(dragged) < gap ? gap - 1 : gap)
        end()
      },
    }),
  }
}
