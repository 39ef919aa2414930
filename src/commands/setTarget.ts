import type { Command, Edit } from '#commands/command.ts'
import { readFigure } from '#domain/figures/readFigure.ts'
import { measureOf } from '#domain/metrics/measureOf.ts'
import { MAP_ID } from '#records/map.ts'
import { newTarget, type Target, targetId } from '#records/target.ts'

/** Whose target of which figure. */
export type TargetKey = Pick<Target, 'scope' | 'scopeId' | 'metric'>

/** Sets what a figure should reach, from what was typed; an empty text takes the target away. */
export function setTarget(key: TargetKey, text: string): Command {
  return (edit) => {
    const measure = measureOf(key.metric)
    if (!measure) return { refused: 'There is no such figure to set a target for.' }
    const fault = scopeFault(edit, key)
    if (fault !== null) return { refused: fault }
    const read = readFigure(text, measure.unit, edit.find('map', MAP_ID)?.currency ?? 'USD')
    if ('fault' in read) return { refused: read.fault }
    if (read.value !== null && read.value < 0) return { refused: 'A target is never negative.' }
    if (read.value === null) edit.remove(targetId(key))
    else edit.put(newTarget({ ...key, value: read.value }))
    return { label: `set the target of ${measure.title.toLowerCase()}` }
  }
}

function scopeFault(edit: Edit, { scope, scopeId }: TargetKey): string | null {
  if (scope === 'participant' && !edit.find('participant', scopeId))
    return 'That partner is no longer on the map.'
  return scope === 'tier' && !edit.find('tier', scopeId) ? 'That tier is no longer there.' : null
}
