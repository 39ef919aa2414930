import type { Records } from '#records/recordTable.ts'

/** Ids within `steps` flows of the participant, whichever way they go, itself included. Costs their flows. */
export function neighbourhood(records: Records, id: string, steps: number): ReadonlySet<string> {
  const reached = new Set([id])
  let edge: readonly string[] = [id]
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: string[] = []
    for (const from of edge)
      for (const flow of records.flowsAt(from)) {
        const other = flow.from === from ? flow.to : flow.from
        if (reached.has(other)) continue
        reached.add(other)
        next.push(other)
      }
    edge = next
  }
  return reached
}
