import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { startEvaluation } from '#commands/startEvaluation.ts'
import { profilesOf } from '#domain/fit/profiles.ts'
import { useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'
import type { FitChoice, FitView } from '#store/placeLooks.ts'

const GROUP = 'Partners'

const VIEWS: readonly { readonly view: FitView; readonly title: string; readonly keywords: string }[] = [
  { view: 'matrix', title: 'matrix', keywords: 'grid rate score table' },
  { view: 'value', title: 'value matrix', keywords: 'quadrants strategic revenue' },
  { view: 'rounds', title: 'compare rounds', keywords: 'over time evaluation rose fell' },
  { view: 'room', title: 'score in the room', keywords: 'workshop scorers reveal' },
]

/** What is done to the ideal partner profile from anywhere; before there is one, all of it leads to the place that begins it. */
export function useFitActions(): readonly Action[] {
  const { records } = useOpenMap()
  const session = useSession()
  const make = useDispatchMaking()
  return useMemo(() => {
    const goTo = (part: Partial<FitChoice>) => {
      session.lookAt('fit', part)
      session.visit('partners')
    }
    const profile = () => {
      const { profileId } = session.store.getState().fit
      const profiles = profilesOf(records)
      return profiles.find(({ id }) => id === profileId) ?? profiles[0]
    }
    const actions: readonly Action[] = [
      ...VIEWS.map(({ view, title, keywords }) => ({
        id: `fit-${view}`,
        name: `Go to Partners: ${title}`,
        keywords: `fit ${keywords}`,
        group: GROUP,
        run: () => goTo({ view }),
      })),
      {
        id: 'fit-round',
        name: 'Start a new round of scoring',
        keywords: 'evaluation quarter fit rate',
        group: GROUP,
        enabled: () => profile() !== undefined,
        run: () => {
          const evaluationId = make(startEvaluation(profile()?.id ?? ''))?.[0]
          if (evaluationId !== undefined) goTo({ evaluationId, view: 'matrix' })
        },
      },
      {
        id: 'fit-criterion',
        name: 'Add a criterion',
        keywords: 'question ideal partner profile fit',
        group: GROUP,
        enabled: () => profile() !== undefined,
        run: () => goTo({ view: 'matrix', editingCriteria: 'new' }),
      },
      {
        id: 'fit-criteria',
        name: 'Edit the criteria and their weights',
        keywords: 'ideal partner profile fit knock-out guides',
        group: GROUP,
        enabled: () => profile() !== undefined,
        run: () => goTo({ view: 'matrix', editingCriteria: 'list' }),
      },
    ]
    return actions.map((action) => ({ ...action, everywhere: true }))
  }, [records, session, make])
}
