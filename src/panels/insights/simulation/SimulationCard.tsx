import { ArrowRight } from 'lucide-react'
import { runCount } from '#domain/random/runCount.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import { ChanceNote } from '#panels/insights/simulation/ChanceNote.tsx'
import { NoRanges } from '#panels/insights/simulation/NoRanges.tsx'
import { RevenueChart } from '#panels/insights/simulation/RevenueChart.tsx'
import { RunState } from '#panels/insights/simulation/RunState.tsx'
import css from '#panels/insights/simulation/Simulation.module.css'
import { SpreadTable } from '#panels/insights/simulation/SpreadTable.tsx'
import { useScenario } from '#panels/insights/simulation/useScenario.ts'
import { useSimulation } from '#panels/insights/simulation/useSimulation.ts'
import { WhatMoves } from '#panels/insights/simulation/WhatMoves.tsx'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** What partners will probably bring, beside the findings. */
export function SimulationCard() {
  const session = useSession()
  const { scenario, currency, year } = useScenario()
  const now = useSimulation()
  const { answer, job } = now
  return (
    <SectionCard
      title={`Partner revenue in ${year}`}
      aside={`${runCount(scenario.runs)} runs · seed ${scenario.seed}`}
    >
      <div className={css['body']}>
        {job.input.flows.length === 0 ? (
          <NoRanges unknown={job.unknown.length} />
        ) : (
          <>
            <RunState now={now} />
            {answer && (
              <>
                <RevenueChart
                  simulation={answer.simulation}
                  targetMinor={scenario.targetRevenueMinor}
                  currency={currency}
                  height={136}
                />
                <SpreadTable simulation={answer.simulation} scenario={scenario} currency={currency} />
                <ChanceNote
                  simulation={answer.simulation}
                  targetMinor={scenario.targetRevenueMinor}
                  currency={currency}
                />
                <WhatMoves tornado={answer.tornado} currency={currency} most={5} title="What moves it most" />
              </>
            )}
            <Button
              size="s"
              tone="quiet"
              className={css['more']}
              icon={<ArrowRight />}
              onClick={() => session.lookAt('insights', { view: 'simulation' })}
            >
              Change what it assumes
            </Button>
          </>
        )}
      </div>
    </SectionCard>
  )
}
