import { isRefusal, type Refusal } from '#domain/refusal.ts'
import type { IppCandidate, IppCriterion, Rating } from '#domain/ipp/table.ts'

/** A criterion of Customer fit, unless told otherwise, that is called like its id. */
export function criterion(
  id: string,
  weight: number,
  fields: Partial<IppCriterion> = {},
): IppCriterion & { readonly name: string } {
  return { id, name: id, weight, c: 'customer', ...fields }
}

/** A candidate called like its id, with its ratings in the order of the criteria. */
export function rated(
  id: string,
  criteria: readonly IppCriterion[],
  ...given: readonly Rating[]
): IppCandidate {
  return { id, name: id, ratings: new Map(criteria.map((one, place) => [one.id, given[place] ?? null])) }
}

/** The result of a rule that must not refuse here. */
export function sound<Result extends object>(answer: Result | Refusal): Result {
  if (isRefusal(answer)) throw new Error(`${answer.code} at ${answer.path}: ${answer.fault}`)
  return answer
}
