import { figureText } from '#domain/figures/figureText.ts'
import { jointValueText } from '#domain/playbooks/jointValueText.ts'
import type { ReviewSheet } from '#domain/review/reviewSheet.ts'
import { type Fact, fitText, headFacts, takeFacts, taskText } from '#domain/review/reviewWords.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import { ragWord, RAG_WORDS } from '#domain/scorecard/ragText.ts'

/** A review sheet as Markdown, to be pasted into notes; a sign of the language in a name stays a sign of the name. */
export function reviewMarkdown(sheet: ReviewSheet, company: string, today: string): string {
  const { participant, life, jointValue, openTasks } = sheet
  const names = { us: company, partner: participant.name }
  const due = life.proposal.due.map(({ sentence }) => `- ${escaped(sentence)}`)
  const sections = [
    [`# ${escaped(participant.name)}: partner review`, factList(headFacts(sheet))],
    ['## What is due', lines(due, 'Nothing is due.')],
    ['## Fit', escaped(fitText(sheet))],
    ['## Tier and take', factList(takeFacts(sheet))],
    ['## Scorecards', cardTable(sheet)],
    [
      '## Open tasks',
      lines(
        openTasks.map((task) => {
          const more = taskText(task, today)
          return `- [ ] ${escaped(task.title)}${more === '' ? '' : ` (${escaped(more)})`}`
        }),
        'No task is open.',
      ),
    ],
    ['## Better together', jointValue ? escaped(jointValueText(names, jointValue)) : 'Not written yet.'],
  ]
  return `${sections.map((section) => section.join('\n\n')).join('\n\n')}\n`
}

/** Quarters side by side, a figure to a line, each with its colour in a word. */
function cardTable({ cards, currency }: ReviewSheet): string {
  const head = ['Figure', ...cards.map(({ quarter }) => quarter.label)]
  const overall = ['Overall', ...cards.map((card) => RAG_WORDS[card.overall.status])]
  const rows = COLUMNS.filter(({ usual }) => usual).map(({ id, title, unit }) => [
    title,
    ...cards.map(({ cells }) => {
      const { value, rag } = cells[id]
      const text = figureText(value, unit, currency)
      return rag.status === 'grey' ? text : `${text} (${ragWord(rag).toLowerCase()})`
    }),
  ])
  return [head, head.map(() => '---'), overall, ...rows].map(tableRow).join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function factList(facts: readonly Fact[]): string {
  return facts.map(({ title, text }) => `- **${title}:** ${escaped(text)}`).join('\n')
}

function lines(found: readonly string[], none: string): string {
  return found.length === 0 ? none : found.join('\n')
}

/** What somebody typed must not become a heading, a link or a second line. */
function escaped(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`)
}
