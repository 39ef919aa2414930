import { Columns3, Download, Gauge, Target, Upload } from 'lucide-react'
import { useState } from 'react'
import { RAG_STATUSES } from '#domain/scorecard/rag.ts'
import { RAG_WORDS } from '#domain/scorecard/ragText.ts'
import css from '#panels/scorecards/overview/card/Scorecard.module.css'
import { ScorecardGrid } from '#panels/scorecards/overview/card/ScorecardGrid.tsx'
import { ScorecardLegend } from '#panels/scorecards/overview/card/ScorecardLegend.tsx'
import { ScorecardImport } from '#panels/scorecards/overview/card/ScorecardImport.tsx'
import { type Scorecard, useScorecard } from '#panels/scorecards/overview/card/useScorecard.ts'
import { useScorecardFile } from '#panels/scorecards/overview/card/useScorecardFile.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import { TargetsDialog } from '#panels/scorecards/overview/targets/TargetsDialog.tsx'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FilePick } from '#ui/FilePick.tsx'
import { Segmented, type Segment } from '#ui/Segmented.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

type Rows = 'partner' | 'tier'
const ROWS: readonly Segment<Rows>[] = [
  { value: 'partner', label: 'By partner' },
  { value: 'tier', label: 'By tier' },
]

/** The quarterly scorecard with what can be done to it as a whole. */
export function ScorecardSheet({ chosen }: { readonly chosen: ScorecardsChosen }) {
  const card = useScorecard(chosen)
  const file = useScorecardFile(chosen, card)
  const [rows, setRows] = useState<Rows>('partner')
  const [wide, setWide] = useState(false)
  const [targets, setTargets] = useState(false)
  if (card.book.partners.length === 0) return <NoPartners />
  return (
    <section className={css['sheet']} aria-label="Quarterly scorecard">
      <header className={css['bar']}>
        <h3 className={css['title']}>Quarterly scorecard</h3>
        <Counts card={card} />
        <span className={css['deeds']}>
          <Segmented label="Rows of the scorecard" value={rows} segments={ROWS} onChange={setRows} />
          <Button size="s" icon={<Columns3 />} aria-pressed={wide} onClick={() => setWide(!wide)}>
            All columns
          </Button>
          <Button size="s" icon={<Target />} onClick={() => setTargets(true)}>
            Targets
          </Button>
          <FilePick label="Scorecard file" accept=".csv,.tsv,.txt" onFiles={(files) => void file.read(files)}>
            {(pick) => (
              <Button size="s" icon={<Upload />} onClick={pick}>
                Import CSV
              </Button>
            )}
          </FilePick>
          <Button size="s" icon={<Download />} aria-label="Save as CSV" onClick={file.save}>
            CSV
          </Button>
        </span>
      </header>
      <Nothing card={card} chosen={chosen} />
      <div className={css['grid']}>
        <ScorecardGrid chosen={chosen} card={card} byTier={rows === 'tier'} wide={wide} />
      </div>
      <ScorecardLegend limits={card.book.limits} />
      {targets && <TargetsDialog onClose={() => setTargets(false)} />}
      {file.plan && <ScorecardImport plan={file.plan} onClose={file.forget} />}
    </section>
  )
}

/** "4 green, 3 amber …", each with its sign. */
function Counts({ card: { rows } }: { readonly card: Scorecard }) {
  const overall = [...rows.values()].map((row) => row.overall.status)
  return (
    <ul className={css['counts']}>
      {RAG_STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={RAG_SIGNS[status]} />
          {overall.filter((one) => one === status).length} {RAG_WORDS[status].toLowerCase()}
        </li>
      ))}
    </ul>
  )
}

/** Where the quarter holds no figure at all, the ways to one. */
function Nothing({ card, chosen }: { readonly card: Scorecard; readonly chosen: ScorecardsChosen }) {
  const session = useSession()
  const known = Object.values(card.all.n).some((count) => count > 0)
  if (known) return null
  return (
    <p className={css['nothing']}>
      Nothing is known of {chosen.quarter.label} yet. Type a figure into any cell, paste a block from a
      spreadsheet, import a CSV, or{' '}
      <button
        type="button"
        onClick={() => {
          session.lookAt('incentives', { view: 'deals' })
          session.visit('incentives')
        }}
      >
        enter the deals
      </button>
      : whatever deals tell fills itself in.
    </p>
  )
}

function NoPartners() {
  const session = useSession()
  return (
    <EmptyState
      icon={<Gauge />}
      title="There are no partners on the map yet"
      action={
        <Button tone="primary" onClick={() => session.visit('map')}>
          Go to the map
        </Button>
      }
    >
      <p>
        Each partner becomes a row here, with its deals, pipeline, revenue, training and satisfaction of every
        quarter. Place partners on the map, or import a list.
      </p>
    </EmptyState>
  )
}
