import css from '#panels/fit/FitPage.module.css'
import { MatrixView } from '#panels/fit/matrix/MatrixView.tsx'
import { CriteriaPanel } from '#panels/fit/profile/CriteriaPanel.tsx'
import { FitHeader } from '#panels/fit/profile/FitHeader.tsx'
import { NoProfile } from '#panels/fit/profile/NoProfile.tsx'
import { RoomView } from '#panels/fit/room/RoomView.tsx'
import { RoundsView } from '#panels/fit/rounds/RoundsView.tsx'
import { useFitChoice, type FitChosen } from '#panels/fit/useFitChoice.ts'
import { ValueView } from '#panels/fit/value/ValueView.tsx'
import { WhyPanel } from '#panels/fit/why/WhyPanel.tsx'
import { useSessionState } from '#store/hooks.ts'
import type { FitView } from '#store/placeLooks.ts'

/** The place "Partners": who fits the ideal partner profile, how sure that is, and what it hangs on. */
export function FitPage() {
  const chosen = useFitChoice()
  const view = useSessionState((state) => state.fit.view)
  const editing = useSessionState((state) => state.fit.editingCriteria)
  if (!chosen) return <NoProfile />
  return (
    <div className={css['page']}>
      <FitHeader chosen={chosen} />
      <div className={css['body']}>
        <div className={css['view']}>
          <View view={view} chosen={chosen} />
        </div>
        {view === 'matrix' && editing && <CriteriaPanel profile={chosen.profile} focus={editing} />}
      </div>
    </div>
  )
}

function View({ view, chosen }: { readonly view: FitView; readonly chosen: FitChosen }) {
  switch (view) {
    case 'matrix':
      return (
        <>
          <MatrixView chosen={chosen} />
          <WhyPanel chosen={chosen} />
        </>
      )
    case 'value':
      return <ValueView chosen={chosen} />
    case 'rounds':
      return <RoundsView chosen={chosen} />
    case 'room':
      return <RoomView chosen={chosen} />
  }
}
