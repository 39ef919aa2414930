import { useSessionState } from '#store/hooks.ts'

/** Says what happened on the map to those who do not see it. */
export function LiveRegion() {
  const announced = useSessionState((state) => state.announced)
  return (
    <p className="visually-hidden" aria-live="polite" data-announced="">
      {announced}
    </p>
  )
}
