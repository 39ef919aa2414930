import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Point } from '#domain/layout/geometry.ts'
import { importanceOf } from '#domain/layout/importance.ts'
import { sectorLayout } from '#domain/layout/sectorLayout.ts'
import type { Records } from '#records/recordTable.ts'

/** Places in their sectors for those who come new, by id; everybody else on the map stays. */
export function newcomerSpots(records: Records, newcomers: ReadonlySet<string>): ReadonlyMap<string, Point> {
  return sectorLayout(
    Array.from(records.all('participant'), ({ id, kind, x, y }) => ({
      id,
      group: KIND_INFO[kind].group ?? ('company' as const),
      importance: importanceOf(records, id),
      x,
      y,
      locked: !newcomers.has(id),
    })),
  )
}
