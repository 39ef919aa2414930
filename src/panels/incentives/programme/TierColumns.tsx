import { useCallback, useMemo, useState } from 'react'
import { TierHead } from '#panels/incentives/programme/TierHead.tsx'
import type { ProgrammeReading } from '#domain/incentives/programmeReading.ts'
import { tierStandings } from '#domain/incentives/tierStandings.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived } from '#store/hooks.ts'
import type { GridColumn } from '#ui/grid/grid.ts'

/** The tiers as columns, each headed by its name, who is in it and who is nearest to it. */
export function useTierColumns({ programme, tiers }: ProgrammeReading): readonly GridColumn[] {
  const { id } = programme
  const standings = useIdleDerived(useCallback((records: Records) => tierStandings(records, id), [id]))
  const [naming, setNaming] = useState<string | null>(null)
  const named = tiers.map(({ tier }) => tier)
  const key = named.map(({ id: tierId, name }) => `${tierId} ${name}`).join('\n')
  return useMemo(
    () =>
      named.map((tier, place) => ({
        id: tier.id,
        name: tier.name,
        head: (
          <TierHead
            programmeId={id}
            tier={tier}
            place={place}
            count={named.length}
            standing={standings.get(tier.id)}
            isNaming={naming === tier.id}
            onName={(on) => setNaming(on ? tier.id : null)}
          />
        ),
      })),
    // The names and their order stand for the tiers.
    // oxlint-disable-next-line react/exhaustive-deps
    [id, key, standings, naming],
  )
}
