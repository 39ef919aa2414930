import { useCallback } from 'react'
import css from '#panels/insights/simulation/Simulation.module.css'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { percentText } from '#domain/simulation/chanceReading.ts'
import type { Simulation } from '#domain/simulation/monteCarlo.ts'
import { tierOutcomeId } from '#domain/simulation/planPayout.ts'
import type { PartnerPlan } from '#domain/simulation/programmePlan.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'

interface TierChancesProps {
  readonly partners: readonly PartnerPlan[]
  readonly simulation: Simulation
}

/** In how many of the runs each partner has earned which tier by the end of the year. */
export function TierChances({ partners, simulation }: TierChancesProps) {
  const ranked = partners.filter(({ tiers }) => tiers.length > 0)
  const tierIds = ranked[0]?.tiers.map(({ tierId }) => tierId) ?? []
  const names = useDerived(useCallback((records: Records) => namesOf(records), []))
  if (ranked.length === 0)
    return (
      <p className={css['soft']}>Give partners a tier of the programme to read which one they will earn.</p>
    )
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <caption className="visually-hidden">How likely each tier is at the end of the year</caption>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            {tierIds.map((id) => (
              <th key={id} scope="col">
                {names.get(id) ?? 'Tier'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ partnerId, tiers }) => (
            <tr key={partnerId}>
              <th scope="row">{names.get(partnerId) ?? '–'}</th>
              {tiers.map(({ tierId }) => {
                const share = simulation.outcomes.get(tierOutcomeId(partnerId, tierId)) ?? 0
                return (
                  <td key={tierId} className={share >= 0.5 ? css['likely'] : undefined}>
                    {share === 0 ? '–' : percentText(share)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function namesOf(records: Records): ReadonlyMap<string, string> {
  return new Map(
    [...records.all('participant'), ...tiersOf(records)].map(({ id, name }) => [id, name] as const),
  )
}
