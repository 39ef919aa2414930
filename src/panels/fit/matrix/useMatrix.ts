import { useMemo, useRef } from 'react'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { passesMatrixFilter } from '#domain/fit/matrixFields.ts'
import { matrixOrder } from '#domain/fit/matrixOrder.ts'
import { matrixTable, type MatrixTable } from '#domain/fit/matrixTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Participant } from '#records/participant.ts'
import { useMapState, useOpenMap, useSessionState } from '#store/hooks.ts'

/** A weight that is being tried with its slider. */
export interface WeightTrial {
  readonly criterionId: string
  readonly weight: number
}

export interface Matrix {
  readonly table: MatrixTable
  /** All partners of the map, by name. */
  readonly everybody: readonly Participant[]
  /** Those that are shown, in the order chosen. */
  readonly partners: readonly Participant[]
  /** The criteria as they are saved; those of the table have the weight that is being tried. */
  readonly criteria: readonly Criterion[]
  /** Ratings have changed since the order and the filter were last applied. */
  readonly isStale: boolean
  readonly bringUpToDate: () => void
}

/** The round that is looked at, read anew at each change of the map. */
export function useMatrix({ profile, evaluation }: FitChosen, trial: WeightTrial | null): Matrix {
  const { records } = useOpenMap()
  useMapState((state) => state.version)
  const look = useSessionState((state) => state.fit.matrix)
  const everybody = partnersOf(records)
  const criteria = useSameList(criteriaOf(records, profile.id))
  const tried = useMemo(() => withTrial(criteria, trial), [criteria, trial])
  const last = useRef<MatrixTable | null>(null)
  const table = matrixTable(records, evaluation?.id ?? null, tried, everybody, last.current)
  last.current = table

  const wanted = matrixOrder(table, look.sortBy).filter((id) => {
    const row = table.rows.get(id)
    return row && !look.leftOut.includes(id) && passesMatrixFilter(row, look.filter, records)
  })
  // Who is there, not how they score: a figure typed must not move its own column away from under the hand.
  const occasion = [
    evaluation?.id,
    look.sortBy,
    ...look.filter,
    ...look.leftOut,
    '',
    ...ids(everybody),
  ].join()
  const kept = useRef({ occasion, order: wanted })
  if (kept.current.occasion !== occasion) kept.current = { occasion, order: wanted }
  const partners = useSameList(kept.current.order.flatMap((id) => table.rows.get(id)?.partner ?? []))
  return {
    table,
    everybody,
    partners,
    criteria,
    isStale: wanted.join() !== kept.current.order.join(),
    bringUpToDate() {
      kept.current = { occasion, order: wanted }
    },
  }
}

function ids(list: readonly Participant[]): readonly string[] {
  return list.map(({ id }) => id)
}

function withTrial(criteria: readonly Criterion[], trial: WeightTrial | null): readonly Criterion[] {
  if (!trial) return criteria
  return criteria.map((one) => (one.id === trial.criterionId ? { ...one, weight: trial.weight } : one))
}

/** The list as it was before, as long as it holds the same things. */
function useSameList<T>(list: readonly T[]): readonly T[] {
  const last = useRef(list)
  if (last.current.length !== list.length || list.some((one, i) => one !== last.current[i]))
    last.current = list
  return last.current
}
