import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import type { InsightReading } from '#domain/findings/readInsights.ts'
import { AcceptedRow } from '#panels/insights/findings/AcceptedRow.tsx'
import { FindingRow } from '#panels/insights/findings/FindingRow.tsx'
import css from '#panels/insights/findings/FindingsCard.module.css'
import { FoldedRow } from '#panels/insights/findings/FoldedRow.tsx'
import { ACCEPTED_ICON, GROUP_ICONS } from '#panels/insights/findings/groupIcons.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import type { InsightsNow } from '#panels/insights/reading/insightReader.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Progress } from '#ui/Progress.tsx'

/** Everything found, grouped and ranked, each with what can be done; what was accepted stays listed below. */
export function FindingsCard({ now }: { readonly now: InsightsNow }) {
  const { reading } = now
  return (
    <SectionCard title="Findings" className={css['card']} aside={reading && <Counts reading={reading} />}>
      {now.progress > 0 && <Progress label="Reading the map" value={now.progress} />}
      <div className={css['list']} aria-busy={now.busy}>
        {reading?.sections.length === 0 && <NothingFound />}
        {reading?.sections.map(({ group, rows, count }) => (
          <Section key={group} title={group} count={count} icon={GROUP_ICONS[group]}>
            {rows.map((row) =>
              row.isFolded ? (
                <FoldedRow key={`${row.severity} ${row.kind}`} row={row} />
              ) : (
                row.items.map((item) => <FindingRow key={item.id} finding={item} />)
              ),
            )}
          </Section>
        ))}
        {reading && reading.accepted.length > 0 && (
          <Section title="Accepted" count={reading.accepted.length} icon={ACCEPTED_ICON}>
            {reading.accepted.map((one) => (
              <AcceptedRow key={one.finding.id} accepted={one} />
            ))}
          </Section>
        )}
      </div>
    </SectionCard>
  )
}

interface SectionProps {
  readonly title: string
  readonly count: number
  readonly icon: typeof CircleCheck
  readonly children: React.ReactNode
}

function Section({ title, count, icon: Icon, children }: SectionProps) {
  return (
    <section aria-label={`${title}, ${count}`}>
      <h4 className={css['group']}>
        <Icon aria-hidden />
        <span className={css['groupName']}>{title}</span>
        <span>{count}</span>
      </h4>
      <ul className={css['rows']}>{children}</ul>
    </section>
  )
}

function Counts({ reading: { alarms, toWatch, accepted } }: { readonly reading: InsightReading }) {
  const counts = [
    {
      tone: 'alarm',
      icon: <CircleAlert aria-hidden />,
      count: alarms,
      words: alarms === 1 ? 'alarm' : 'alarms',
    },
    { tone: 'watch', icon: <TriangleAlert aria-hidden />, count: toWatch, words: 'to watch' },
    { tone: 'accepted', icon: <CircleCheck aria-hidden />, count: accepted.length, words: 'accepted' },
  ]
  return counts
    .filter(({ count }) => count > 0)
    .map(({ tone, icon, count, words }) => (
      <span key={tone} className={css['count']} data-tone={tone}>
        {icon}
        {count} {words}
      </span>
    ))
}

function NothingFound() {
  return (
    <EmptyState title="Nothing stands out">
      Nobody is left out, nothing hangs on one partner alone, and every exchange goes both ways.
    </EmptyState>
  )
}
