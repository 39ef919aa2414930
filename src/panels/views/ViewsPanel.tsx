import { Camera, GalleryVerticalEnd, Presentation } from 'lucide-react'
import { useState } from 'react'
import { useViewDeeds } from '#panels/views/useViewDeeds.ts'
import { ViewRow } from '#panels/views/ViewRow.tsx'
import css from '#panels/views/ViewsPanel.module.css'
import { story } from '#domain/views/story.ts'
import { useDerived } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { moveByKeys } from '#ui/moveByKeys.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useRowDrag } from '#ui/useRowDrag.ts'

/** The storyboard: the saved views in their order, to be gone to, retaken, renamed and put in another order. */
export function ViewsPanel({ onClose }: { onClose: () => void }) {
  const views = useDerived(story)
  const deeds = useViewDeeds()
  const [current, setCurrent] = useState<string | null>(null)
  const drag = useRowDrag(deeds.moveBeside)

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
              onKeyDown={(event) => moveByKeys(event, (by) => deeds.move(view.id, by))}
              {...drag.row(view.id)}
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
