import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import css from '#panels/incentives/programme/Programme.module.css'
import { LEAD_WIDTH } from '#panels/incentives/programme/TierLines.tsx'
import { MOST_WORDS, type PlainRule, plainRules } from '#domain/incentives/plainWords.ts'
import type { ProgrammeReading } from '#domain/incentives/programmeReading.ts'
import type { GridFootRow, GridSize } from '#ui/grid/grid.ts'

const LINE_HEIGHT = 17
/** Letters of small text that stand beside each other in 100 px, on the narrow side. */
const LETTERS_PER_PX = 0.152

/** Under the table: each tier in the words a partner would use. `width` px are there for the whole table. */
export function useWordsRow(
  reading: ProgrammeReading,
  width: number,
  { columnMin, columnMax }: Pick<GridSize, 'columnMin' | 'columnMax'>,
): readonly GridFootRow[] {
  return useMemo(() => {
    const rules = new Map(reading.tiers.map((tier) => [tier.tier.id, plainRules(reading, tier)]))
    const share = Math.floor((width - 2 - LEAD_WIDTH) / Math.max(1, rules.size))
    const letters = (Math.max(columnMin, Math.min(columnMax, share)) - 24) * LETTERS_PER_PX
    // A rule is a line of its own; the grid wants its height beforehand.
    const lines = (of: readonly PlainRule[]) =>
      of.reduce((sum, { text, long }) => sum + Math.ceil(text.length / letters) + (long ? 1 : 0), 0)
    const height = 46 + LINE_HEIGHT * Math.max(2, ...Array.from(rules.values(), lines))
    return [
      {
        id: 'foot:words',
        name: 'In plain words',
        height: Math.max(104, height),
        lead: [
          <span key="words" className={css['wordsName']}>
            <strong>In plain words</strong>
            <span className={css['faint']}>
              Written from the cells above. A sentence over {MOST_WORDS} words is flagged.
            </span>
          </span>,
        ],
        figureOf(tierId) {
          const own = rules.get(tierId) ?? []
          const text = own.map((rule) => rule.text).join(' ')
          return { said: text, copied: text, shown: <Words rules={own} /> }
        },
      },
    ]
  }, [reading, width, columnMin, columnMax])
}

function Words({ rules }: { readonly rules: readonly PlainRule[] }) {
  const words = rules.reduce((sum, rule) => sum + rule.words, 0)
  return (
    <span className={css['words']}>
      {rules.map(({ id, text, long, words: count }) => (
        <span key={id} data-strong={id === 'registration' || undefined}>
          {text}
          {long && (
            <span className={css['long']}>
              <TriangleAlert aria-hidden /> {count} words: who will remember it?
            </span>
          )}
        </span>
      ))}
      <span className={css['wordCount']}>{words} words</span>
    </span>
  )
}
