import { useRef } from 'react'
import { runCount } from '#domain/random/runCount.ts'
import { CopyPicture } from '#panels/insights/CopyPicture.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import { AssumptionFields } from '#panels/insights/simulation/AssumptionFields.tsx'
import { ChanceNote } from '#panels/insights/simulation/ChanceNote.tsx'
import { FlowRanges } from '#panels/insights/simulation/FlowRanges.tsx'
import { NoRanges } from '#panels/insights/simulation/NoRanges.tsx'
import { ProgrammeRival } from '#panels/insights/simulation/ProgrammeRival.tsx'
import { RevenueChart } from '#panels/insights/simulation/RevenueChart.tsx'
import { RevenueTable } from '#panels/insights/simulation/RevenueTable.tsx'
import { RunState } from '#panels/insights/simulation/RunState.tsx'
import css from '#panels/insights/simulation/Simulation.module.css'
import { SimulationNotes } from '#panels/insights/simulation/SimulationNotes.tsx'
import { SpreadTable } from '#panels/insights/simulation/SpreadTable.tsx'
import { TierChances } from '#panels/insights/simulation/TierChances.tsx'
import { useScenario, type ScenarioNow } from '#panels/insights/simulation/useScenario.ts'
import { useSimulation, type SimulationNow } from '#panels/insights/simulation/useSimulation.ts'
import { WhatMoves } from '#panels/insights/simulation/WhatMoves.tsx'
import { useSessionState } from '#store/hooks.ts'

/** What partners will probably bring and cost in the scenario that is chosen, beside what it is assumed from. */
export function SimulationView() {
  const look = useScenario()
  const compareId = useSessionState((state) => state.incentives.compareId)
  const now = useSimulation(compareId)
  const { scenario, currency } = look
  const hasFlows = now.job.input.flows.length > 0
  return (
    <div className={css['view']}>
      <div className={css['column']}>
        <SectionCard title="What is not sure" aside={scenario.name}>
          {hasFlows ? (
            <div className={css['grid']}>
              <FlowRanges scenario={scenario} currency={currency} />
            </div>
          ) : (
            <NoRanges unknown={now.job.unknown.length} />
          )}
        </SectionCard>
        <SectionCard title="What is assumed">
          <AssumptionFields scenario={scenario} currency={currency} />
        </SectionCard>
      </div>
      <div className={css['column']}>{hasFlows && <Results now={now} look={look} />}</div>
    </div>
  )
}

function Results({ now, look }: { readonly now: SimulationNow; readonly look: ScenarioNow }) {
  const { answer, job } = now
  const [revenue, moves] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const { scenario, currency, year } = look
  const target = scenario.targetRevenueMinor
  return (
    <>
      <SectionCard
        title={`Partner revenue in ${year}`}
        aside={
          <>
            {runCount(scenario.runs)} runs · seed {scenario.seed}
            <CopyPicture what="revenue" of={revenue} />
          </>
        }
      >
        <div ref={revenue} className={css['body']}>
          <RunState now={now} />
          {answer && (
            <>
              <RevenueChart
                simulation={answer.simulation}
                targetMinor={target}
                currency={currency}
                height={190}
              />
              <RevenueTable simulation={answer.simulation} currency={currency} />
              <SpreadTable simulation={answer.simulation} scenario={scenario} currency={currency} />
              <ChanceNote simulation={answer.simulation} targetMinor={target} currency={currency} />
            </>
          )}
          <SimulationNotes job={job} />
        </div>
      </SectionCard>
      {answer && (
        <>
          <SectionCard
            title="What moves it most"
            aside={<CopyPicture what="what moves it most" of={moves} />}
          >
            <div ref={moves} className={css['body']}>
              <WhatMoves tornado={answer.tornado} currency={currency} most={12} />
            </div>
          </SectionCard>
          <SectionCard title="Tiers at the end of the year">
            <div className={css['body']}>
              <TierChances partners={job.plan.partners} simulation={answer.simulation} />
            </div>
          </SectionCard>
          <SectionCard title="Two programmes on the same draws">
            <div className={css['body']}>
              <ProgrammeRival scenario={scenario} currency={currency} comparison={answer.comparison} />
            </div>
          </SectionCard>
        </>
      )}
    </>
  )
}
