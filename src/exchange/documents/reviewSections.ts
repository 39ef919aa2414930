import type { GuideSection } from '#domain/incentives/guide.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { jointValueText } from '#domain/playbooks/jointValueText.ts'
import { reviewSheet, type ReviewSheet } from '#domain/review/reviewSheet.ts'
import { fitText, headFacts, takeFacts, taskText } from '#domain/review/reviewWords.ts'
import { list, paragraph, section } from '#exchange/documents/section.ts'
import type { Records } from '#records/recordTable.ts'

/** A sheet for each partner that has a tier, a stage or a day of signing, by name; the rest nobody reviews. */
export function reviewSections(records: Records, today: string): readonly GuideSection[] {
  const us = companyOf(records)?.name ?? 'Our company'
  return [...records.all('participant')]
    .filter(
      ({ kind, tierId, stage, signedOn }) => isPartnerKind(kind) && (tierId ?? stage ?? signedOn) !== null,
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap(({ id }) => {
      const sheet = reviewSheet(records, id, today)
      return sheet ? sheetSections(sheet, us, today) : []
    })
}

function sheetSections(sheet: ReviewSheet, us: string, today: string): readonly GuideSection[] {
  const { participant, life, openTasks, jointValue } = sheet
  const facts = [...headFacts(sheet), { title: 'Fit', text: fitText(sheet) }, ...takeFacts(sheet)]
  const due = life.proposal.due.map(({ sentence }) => `Due: ${sentence}`)
  const tasks = openTasks.map((task) => {
    const more = taskText(task, today)
    return `Task: ${task.title}${more === '' ? '' : ` (${more})`}`
  })
  return section(`Review: ${participant.name}`, [
    list(facts.map(({ title, text }) => `${title}: ${text}`)),
    list([...due, ...tasks]),
    paragraph(jointValue ? jointValueText({ us, partner: participant.name }, jointValue) : ''),
  ])
}
