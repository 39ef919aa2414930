import { Check, CircleDashed, Unlink } from 'lucide-react'
import type { InsightReading } from '#domain/findings/readInsights.ts'
import css from '#panels/insights/gaps/GapFinder.module.css'

/** How much of what is required is covered, and how well. */
export function CoverageFigures({ reading }: { readonly reading: InsightReading }) {
  const { coverage, withCandidates } = reading
  const { cells, covered, coveredByOne, gaps, coveragePct } = coverage
  if (coveragePct === null) return null
  const won = Math.round(withCandidates.coveragePct ?? 0)
  const parts = [
    { tone: 'two', count: covered - coveredByOne, words: 'by two or more', icon: <Check aria-hidden /> },
    { tone: 'one', count: coveredByOne, words: 'hang on one', icon: <Unlink aria-hidden /> },
    {
      tone: 'gap',
      count: gaps.length,
      words: gaps.length === 1 ? 'gap' : 'gaps',
      icon: <CircleDashed aria-hidden />,
    },
  ]
  return (
    <div className={css['figures']}>
      <p className={css['share']}>
        <strong>{Math.round(coveragePct)} %</strong> covered
        {won > Math.round(coveragePct) && <span className={css['won']}>{won} % with candidates</span>}
      </p>
      <div className={css['split']}>
        <div className={css['bar']} aria-hidden>
          {parts
            .filter(({ count }) => count > 0)
            .map(({ tone, count }) => (
              <span key={tone} data-tone={tone} style={{ flexGrow: count }} />
            ))}
        </div>
        <ul className={css['legend']}>
          {parts.map(({ tone, count, words, icon }) => (
            <li key={tone} data-tone={tone}>
              {icon}
              <strong>{count}</strong> {words}
            </li>
          ))}
          <li>of {cells.length} required</li>
        </ul>
      </div>
    </div>
  )
}
