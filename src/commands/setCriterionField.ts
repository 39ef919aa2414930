import type { Command, Edit } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { ippCriterion } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { checkTable } from '#domain/ipp/checkTable.ts'
import { WEIGHT_MAX, type Criterion } from '#records/criterion.ts'

/** Fields of a criterion a person sets one at a time; places within a group are set by moving. */
export type CriterionField = 'name' | 'group' | 'weight' | 'knockoutMin' | 'guide1' | 'guide3' | 'guide5'

/**
 * Sets one field of a criterion. Weight 0 switches it off, which is refused for the last one with a weight (rules.md §3);
 * a criterion that gets another group goes to its end.
 */
export function setCriterionField<F extends CriterionField>(
  id: string,
  field: F,
  value: Criterion[F],
): Command {
  return (edit) => {
    const criterion = edit.find('criterion', id)
    if (!criterion) return { refused: CRITERION_GONE }
    const given: Criterion = { ...criterion, [field]: typeof value === 'string' ? oneLine(value) : value }
    const fault = fieldFault(edit, field, given)
    if (fault !== null) return { refused: fault }
    edit.put(field === 'group' ? atGroupEnd(edit, criterion, given) : given)
    return { label: stepLabel(field, criterion) }
  }
}

export const CRITERION_GONE = 'That criterion is no longer in the profile.'

/** Why a profile cannot have a criterion of this name, `own` being the id of the one that is renamed; or `null`. */
export function criterionNameFault(edit: Edit, profileId: string, name: string, own?: string): string | null {
  const wanted = name.toLowerCase()
  const same = criteriaOf(edit.records, profileId).find(
    (other) => other.id !== own && other.name.toLowerCase() === wanted,
  )
  return same ? `There is already a criterion ${same.name}.` : null
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

function fieldFault(edit: Edit, field: CriterionField, given: Criterion): string | null {
  switch (field) {
    case 'name': {
      const name = nameGiven('A criterion’s name', given.name)
      return 'fault' in name ? name.fault : criterionNameFault(edit, given.profileId, given.name, given.id)
    }
    case 'group':
      return null
    case 'weight':
      return weightFault(edit, given)
    case 'knockoutMin':
      // Alone and with a weight, so that only the minimum can be at fault.
      return checkTable([{ ...ippCriterion(given), weight: 1 }], [])?.fault ?? null
    case 'guide1':
    case 'guide3':
    case 'guide5':
      return textFault('A guide text', given[field], 'line')
  }
}

function weightFault(edit: Edit, given: Criterion): string | null {
  if (given.weight > WEIGHT_MAX) return `A weight is at most ${WEIGHT_MAX.toLocaleString('en')}.`
  const after = criteriaOf(edit.records, given.profileId).map((one) => (one.id === given.id ? given : one))
  return checkTable(after.map(ippCriterion), [])?.fault ?? null
}

function atGroupEnd(edit: Edit, was: Criterion, given: Criterion): Criterion {
  if (was.group === given.group) return was
  const orders = criteriaOf(edit.records, given.profileId).map(({ order }) => order)
  return { ...given, order: Math.max(...orders) + 1 }
}

const FIELD_WORDS: Readonly<Record<CriterionField, string>> = {
  name: 'name',
  group: 'group',
  weight: 'weight',
  knockoutMin: 'knock-out minimum',
  guide1: 'guide for 1',
  guide3: 'guide for 3',
  guide5: 'guide for 5',
}

function stepLabel(field: CriterionField, { name }: Criterion): string {
  return field === 'name' ? `rename the criterion ${name}` : `change the ${FIELD_WORDS[field]} of ${name}`
}
