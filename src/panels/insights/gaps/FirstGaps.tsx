import type { InsightReading } from '#domain/findings/readInsights.ts'
import { aKind } from '#domain/findings/words.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { CoverageCell } from '#domain/network/coverage.ts'
import type { GapWorth } from '#domain/network/firstGaps.ts'
import css from '#panels/insights/gaps/FirstGaps.module.css'
import { GhostButton } from '#panels/insights/gaps/GhostButton.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'

/** The gaps that are worth closing first, with what each brings. Nothing where there is none. */
export function FirstGaps({ reading }: { readonly reading: InsightReading }) {
  const { firstGaps, coverage } = reading
  if (firstGaps.length === 0) return null
  const before = coverage.coveragePct ?? 0
  const after = before + firstGaps.reduce((sum, { points }) => sum + points, 0)
  return (
    <SectionCard
      title={
        firstGaps.length === 1 ? 'Close this one first' : `Close these ${WORDS[firstGaps.length] ?? ''} first`
      }
      aside={`outlined in red above · coverage ${Math.round(before)} → ${Math.round(after)} %`}
    >
      <ul className={css['list']}>
        {firstGaps.map((gap) => (
          <li key={JSON.stringify(gap.cell)} className={css['row']}>
            {gap.cell.role !== null && (
              <IconTile paths={KIND_ICONS[gap.cell.role].paths} color={`--kind-${gap.cell.role}`} size={24} />
            )}
            <strong className={css['where']}>{placeText(gap.cell)}</strong>
            <span className={css['why']}>{whyText(gap)}</span>
            <span className={css['points']}>+{Math.round(gap.points)} points</span>
            <GhostButton cell={gap.cell} />
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}

const WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' }

function placeText({ role, region, segment }: CoverageCell): string {
  return [role === null ? null : KIND_INFO[role].short, region, segment]
    .filter((part) => part !== null)
    .join(' · ')
}

function whyText({ accounts, cell }: GapWorth): string {
  if (accounts === null) return 'nobody there yet'
  const role = cell.role === null ? 'a partner' : aKind(cell.role)
  return `${accounts} ${accounts === 1 ? 'account' : 'accounts'} without ${role}`
}
