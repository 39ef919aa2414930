import css from '#app/present/Present.module.css'
import { PresentBar } from '#app/present/PresentBar.tsx'
import { useExit } from '#app/present/useExit.ts'
import { useFullScreen } from '#app/present/useFullScreen.ts'
import { usePresentKeys, type PresentDeeds } from '#app/present/usePresentKeys.ts'
import { useStageCamera } from '#app/present/useStageCamera.ts'
import { useStayInStory, useStory } from '#app/present/useStory.ts'
import { useSession } from '#store/hooks.ts'
import type { Presenting } from '#store/session.ts'

/** What runs a presentation: the bar, the keys, the camera and the presenter's note. The canvas stays where it is. */
export function PresentFoot({ presenting }: { presenting: Presenting }) {
  const session = useSession()
  const story = useStory()
  const fullScreen = useFullScreen()
  const exit = useExit()
  const { views, place, view, go } = story
  useStayInStory(story)
  useStageCamera(view)

  const deeds: PresentDeeds = {
    next: () => go(place + 1),
    previous: () => go(place - 1),
    first: () => go(0),
    last: () => go(views.length - 1),
    exit,
    toggleSpotlight: () => session.present({ spotlight: !presenting.spotlight }),
    toggleEditing() {
      session.setTool({ is: presenting.editing ? 'pan' : 'select' })
      session.select([])
      session.present({ editing: !presenting.editing })
    },
    toggleNotes: () => session.present({ notes: !presenting.notes }),
    toggleFullScreen: fullScreen.toggle,
  }
  usePresentKeys(deeds)
  return (
    <>
      {presenting.notes && (
        <aside className={css['speaker']} aria-label="Speaker note">
          <p>{view?.speakerNote || 'This view has no speaker note.'}</p>
        </aside>
      )}
      <PresentBar story={story} presenting={presenting} deeds={deeds} fullScreen={fullScreen} />
    </>
  )
}
