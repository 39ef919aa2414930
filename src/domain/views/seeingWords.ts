import { conditionsOf } from '#domain/seeing/conditions.ts'
import { inSentence } from '#domain/figures/inSentence.ts'
import { quarterLookOf } from '#domain/seeing/quarterLook.ts'
import { seeingField, seeingFigure, valueWord } from '#domain/seeing/seeingFields.ts'
import { FLOW_GROUPS } from '#domain/flows/flowKinds.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'

/** What a filter leaves in, as "Region: DACH or Nordics"; empty where it leaves everything in. */
export function filterWords(records: Pick<Records, 'find'>, seeing: Seeing): readonly string[] {
  return [...focusWords(records, seeing), ...conditionWords(seeing.filter)]
}

/** The whole of a seeing on one line, as "Region: DACH · coloured by tier"; empty where it is the usual look. */
export function seeingWords(records: Pick<Records, 'find'>, seeing: Seeing): string {
  const groups = FLOW_GROUPS.filter(({ id }) => seeing.hiddenGroups.includes(id)).map(({ title }) => title)
  const without = [...groups, ...seeing.hiddenStatuses.map((status) => `${status} flows`)]
  return [
    ...filterWords(records, seeing),
    ...(without.length > 0 ? [`without ${listed(without, 'and').toLowerCase()}`] : []),
    ...(seeing.colourBy === 'kind' ? [] : [`coloured by ${titleOf(seeing.colourBy)}`]),
    ...(seeing.sizeBy === 'none' ? [] : [`sized by ${titleOf(seeing.sizeBy)}`]),
  ].join(' · ')
}

function focusWords(records: Pick<Records, 'find'>, { focusId, focusSteps }: Seeing): readonly string[] {
  const name = focusId === null ? undefined : records.find('participant', focusId)?.name
  if (name === undefined) return []
  return [focusSteps === 1 ? `Around ${name}` : `Up to ${focusSteps} steps around ${name}`]
}

function conditionWords(filter: readonly string[]): readonly string[] {
  return Array.from(conditionsOf(filter)).flatMap(([id, values]) => {
    const field = seeingField(id)
    if (!field) return []
    const words = Array.from(values, (value) => valueWord(field, value))
    return [`${field.title}: ${listed(words, 'or')}`]
  })
}

function titleOf(id: string): string {
  const title = seeingField(id)?.title ?? quarterLookOf(id)?.title ?? seeingFigure(id)?.title ?? id
  return inSentence(title)
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}
