import { useSession } from '#store/hooks.ts'

/** To the matrix of the profile and round that the map shows. */
export function useGoToPartners(): () => void {
  const session = useSession()
  return () => {
    session.lookAt('fit', { profileId: null, evaluationId: null, view: 'matrix' })
    session.visit('partners')
  }
}
