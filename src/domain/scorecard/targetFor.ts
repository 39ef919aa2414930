import { type Target, targetId } from '#records/target.ts'

export interface TargetFound {
  readonly value: number
  readonly scope: Target['scope']
}

/** The target of a figure: that of the participant, else of its tier, else that for everybody; null where none is set. */
export function targetFor(
  targets: ReadonlyMap<string, Target>,
  { participantId, tierId }: { readonly participantId: string | null; readonly tierId: string | null },
  metric: string,
): TargetFound | null {
  const found =
    (participantId === null
      ? undefined
      : targets.get(targetId({ scope: 'participant', scopeId: participantId, metric }))) ??
    (tierId === null ? undefined : targets.get(targetId({ scope: 'tier', scopeId: tierId, metric }))) ??
    targets.get(targetId({ scope: 'all', scopeId: '', metric }))
  return found ? { value: found.value, scope: found.scope } : null
}
