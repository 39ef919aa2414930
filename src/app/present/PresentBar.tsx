import {
  Camera,
  ChevronLeft,
  ChevronRight,
  Maximize,
  Minimize,
  Pencil,
  ScanEye,
  StickyNote,
  Undo2,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import css from '#app/present/Present.module.css'
import { PresentTimer } from '#app/present/PresentTimer.tsx'
import type { FullScreen } from '#app/present/useFullScreen.ts'
import type { PresentDeeds } from '#app/present/usePresentKeys.ts'
import type { Story } from '#app/present/useStory.ts'
import { stepText } from '#app/stepText.ts'
import { AdditionsOnlyChip } from '#app/WorkshopButtons.tsx'
import { useViewDeeds } from '#panels/views/useViewDeeds.ts'
import { useMapState, useOpenMap, useSession } from '#store/hooks.ts'
import type { Presenting } from '#store/session.ts'

interface Props {
  readonly story: Story
  readonly presenting: Presenting
  readonly deeds: PresentDeeds
  readonly fullScreen: FullScreen
}

/** The presenter's bar at the lower edge. */
export function PresentBar({ story, presenting, deeds, fullScreen }: Props) {
  const { views, place } = story
  return (
    <footer className={css['bar']} aria-label="Presentation">
      {views.length > 0 ? (
        <>
          <BarButton icon={<ChevronLeft />} disabled={place <= 0} onClick={deeds.previous}>
            Previous
          </BarButton>
          <Progress story={story} />
          <BarButton disabled={place >= views.length - 1} onClick={deeds.next}>
            Next <ChevronRight />
          </BarButton>
        </>
      ) : (
        <WholeMap />
      )}
      <span className={css['gap']} />
      <AdditionsOnlyChip />
      <BarButton
        icon={<ScanEye />}
        pressed={presenting.spotlight}
        title="Spotlight (S)"
        onClick={deeds.toggleSpotlight}
      >
        Spotlight
      </BarButton>
      <BarButton
        icon={<Pencil />}
        pressed={presenting.editing}
        title="Edit (E)"
        onClick={deeds.toggleEditing}
      >
        Edit
      </BarButton>
      {presenting.editing && <UndoButton />}
      <BarButton
        icon={<StickyNote />}
        label="Speaker note"
        pressed={presenting.notes}
        title="Speaker note on this screen (N)"
        onClick={deeds.toggleNotes}
      />
      {fullScreen.possible && (
        <BarButton
          icon={fullScreen.on ? <Minimize /> : <Maximize />}
          label={fullScreen.on ? 'Leave full screen' : 'Full screen'}
          title="Full screen (F)"
          onClick={fullScreen.toggle}
        />
      )}
      <PresentTimer />
      <BarButton icon={<X />} label="Exit" onClick={deeds.exit}>
        Exit <kbd className={css['key']}>Esc</kbd>
      </BarButton>
    </footer>
  )
}

function Progress({ story: { views, place, go } }: { story: Story }) {
  return (
    <div className={css['progress']}>
      <span className={css['count']}>
        View {place + 1} of {views.length}
      </span>
      <ol className={css['dashes']} aria-label="Views">
        {views.map((view, at) => (
          <li key={view.id}>
            <button
              type="button"
              className={css['dash']}
              data-passed={at < place || undefined}
              aria-current={at === place ? 'step' : undefined}
              aria-label={`View ${at + 1}: ${view.title}`}
              title={view.title}
              onClick={() => go(at)}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A map without views is shown whole; here the first ones can be taken while it is talked about. */
function WholeMap() {
  const session = useSession()
  const { add } = useViewDeeds()
  return (
    <div className={css['progress']}>
      <span className={css['count']}>The whole map</span>
      <BarButton
        icon={<Camera />}
        title="Saves what is on the screen as the first view of a story"
        onClick={() => {
          const viewId = add()
          if (viewId !== null) session.present({ viewId })
        }}
      >
        Save as a view
      </BarButton>
    </div>
  )
}

function UndoButton() {
  const map = useOpenMap()
  const session = useSession()
  const label = useMapState((state) => state.undoLabel)
  return (
    <BarButton
      icon={<Undo2 />}
      label="Undo"
      title={label === null ? 'Nothing to undo' : `Undo: ${label}`}
      disabled={label === null}
      onClick={() => session.toast(stepText('Undone', map.undo()), { about: 'undo' })}
    />
  )
}

interface BarButtonProps {
  readonly icon?: ReactNode
  readonly label?: string
  readonly title?: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly children?: ReactNode
  onClick(): void
}

function BarButton({ icon, label, title, pressed, disabled, children, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      className={css['button']}
      aria-label={label}
      aria-pressed={pressed}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {icon}
      {children}
    </button>
  )
}
