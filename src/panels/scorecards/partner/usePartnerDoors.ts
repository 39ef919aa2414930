import { useSession } from '#store/hooks.ts'
import type { ScorecardsView } from '#store/placeLooks.ts'

export interface PartnerDoors {
  /** A view of the scorecards, for one partner. */
  open(view: ScorecardsView, participantId: string | null): void
  /** The partner on the map, selected, with a page of the inspector. */
  showOnMap(participantId: string, tab?: string): void
}

/** The ways from one partner to what else there is about it. */
export function usePartnerDoors(): PartnerDoors {
  const session = useSession()
  return {
    open(view, partnerId) {
      session.lookAt('scorecards', { view, partnerId })
      session.visit('scorecards')
    },
    showOnMap(participantId, tab = 'playbook') {
      session.store.setState({ inspectorTab: tab })
      session.onMap(() => {
        session.select([participantId])
        session.canvas.now?.focus(participantId)
      })
    },
  }
}
