import { dayText } from '#domain/calendar/days.ts'
import { figureText } from '#domain/figures/figureText.ts'
import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { stageRule } from '#domain/lifecycle/stageRules.ts'
import { formatAmount } from '#domain/money/money.ts'
import { dueWords } from '#domain/playbooks/taskList.ts'
import type { ReviewSheet } from '#domain/review/reviewSheet.ts'
import type { Task } from '#records/task.ts'

/** One fact of the sheet with its name. */
export interface Fact {
  readonly title: string
  readonly text: string
}

/** Who it is: kind, tier, stage with the days in it, owner, day of signing and of the last review. */
export function headFacts({ participant, tierName, life }: ReviewSheet): readonly Fact[] {
  const { kind, owner, signedOn } = participant
  const reviewed = life.facts.lastReviewOn
  return [
    { title: 'Kind', text: KIND_INFO[kind].term },
    { title: 'Tier', text: tierName ?? '–' },
    { title: 'Stage', text: stageText(life) },
    { title: 'Owner', text: owner === '' ? '–' : owner },
    { title: 'Signed', text: signedOn === null ? '–' : dayText(signedOn, true) },
    { title: 'Last review', text: reviewed === null ? 'none' : dayText(reviewed, true) },
  ]
}

/** "71 of 100, Pilot, 90 % rated", or why there is no score. */
export function fitText({ fit }: Pick<ReviewSheet, 'fit'>): string {
  if (fit === null) return 'No round of scoring yet.'
  if (fit.score === null || fit.status === 'thin') return 'Too little is rated to tell a score.'
  const rated = fit.coverage === null ? '' : `, ${figureText(fit.coverage * 100, 'percent', '')} rated`
  return `${shownScore(fit.score)} of 100, ${BAND_NAMES[fit.band]}${rated}`
}

/** What it sells and takes a year; a sentence where that cannot be told. */
export function takeFacts({ year, currency, tierName }: ReviewSheet): readonly Fact[] {
  if (year === null)
    return [
      {
        title: 'Take',
        text: tierName === null ? '– It has no tier.' : '– The current programme does not have its tier.',
      },
    ]
  if (year.basis === null)
    return [{ title: 'Take', text: '– Neither deals nor payments are entered for it.' }]
  const amount = (minor: number) => formatAmount(minor, currency)
  return [
    { title: 'Sold in four quarters', text: amount(year.volumeMinor) },
    { title: 'Margin or commission', text: amount(year.dealsMinor) },
    { title: 'Rebates and bonuses', text: amount(year.extrasMinor) },
    { title: 'Take in all', text: amount(year.takeMinor) },
  ]
}

/** "Critical · 3 days late · Partner desk", as much as is known. */
export function taskText(task: Task, today: string): string {
  const priority = task.priority === 'critical' ? 'critical' : ''
  return [priority, dueWords(task, today) ?? '', task.owner].filter((word) => word !== '').join(' · ')
}

function stageText({ standing: { stage }, days }: ReviewSheet['life']): string {
  if (stage === null) return '–'
  const title = stage === 'ended' ? 'Ended' : stageRule(stage).title
  return days === null ? title : `${title}, ${figureText(days, 'days', '')}`
}
