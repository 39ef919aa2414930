import { setParticipantField } from '#commands/setParticipantField.ts'
import { openMap } from '#store/openMap.ts'
import { makeMap } from './makeMap.ts'

const WARM_UP = 2_000
const RENAMES = 200

/** Median microseconds that one rename takes on a map of `count` participants, until it is done and may be saved. */
export function commitMicroseconds(count: number): number {
  let made = 0
  const map = openMap(makeMap(count).records, {
    newId: (type) => `${type}:new${++made}`,
    newCommitId: () => `commit:${++made}`,
    today: '2026-01-01',
    onCommit: () => undefined,
  })
  const times: number[] = []
  for (let i = 0; i < WARM_UP + RENAMES; i++) {
    // Over the whole map, not again and again the same record.
    const id = `participant:${1 + ((i * 37) % count)}`
    const began = performance.now()
    const refusal = map.dispatch(setParticipantField(id, 'name', `Renamed ${i}`))
    times.push((performance.now() - began) * 1000)
    if (refusal) throw new Error(refusal.refused)
  }
  const sorted = times.slice(WARM_UP).toSorted((a, b) => a - b)
  return sorted[RENAMES / 2] ?? 0
}
