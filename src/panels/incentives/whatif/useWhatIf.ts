import { useCallback, useMemo, useState } from 'react'
import { keepAsProposal } from '#commands/keepAsProposal.ts'
import { setTierCells } from '#commands/setTierCells.ts'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { compareProgrammes, type ProgrammeComparison } from '#domain/incentives/compareProgrammes.ts'
import { type ProgrammeReading, programmeOf } from '#domain/incentives/programmeReading.ts'
import { type TriedField, type TriedRate, trialProgramme } from '#domain/incentives/trialProgramme.ts'
import type { Records } from '#records/recordTable.ts'
import { tierTermsId } from '#records/tierTerms.ts'
import { useDerived, useDispatch, useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'

/** The chosen programme beside another one, or beside itself with rates that are being tried. */
export interface WhatIf {
  readonly comparison: ProgrammeComparison
  readonly current: ProgrammeReading
  readonly proposal: ProgrammeReading
  /** Something is tried that no programme holds yet. */
  readonly isTrying: boolean
  /** The rate before the one that is being dragged; `null` is not set. */
  settled(tierId: string, field: TriedField): number | null
  /** Each value of a slider on its way, `null` when it is over. */
  preview(rate: TriedRate | null): void
  /** Sets the rate in the compared programme; without one it is only tried. */
  commit(rate: TriedRate): void
  /** Makes what is tried a proposal, to be compared with. */
  keep(): void
  forget(): void
}

const NONE: readonly TriedRate[] = []

/** `null` while one of the programmes is gone. */
export function useWhatIf({ programme, compared }: ProgrammeChosen): WhatIf | null {
  const { records } = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const make = useDispatchMaking()
  const [tried, setTried] = useState(NONE)
  const [moving, setMoving] = useState<TriedRate | null>(null)
  const comparedId = compared?.id ?? null
  const rates = useMemo(() => {
    const base = comparedId === null ? tried : NONE
    return moving ? withRate(base, moving) : base
  }, [comparedId, tried, moving])
  const compute = useCallback(
    (records: Records) => {
      const trial = trialProgramme(records, programme.id, comparedId, rates)
      const comparison = compareProgrammes(trial.records, programme.id, trial.proposalId)
      const current = programmeOf(trial.records, programme.id)
      const proposal = programmeOf(trial.records, trial.proposalId)
      return comparison && current && proposal && { comparison, current, proposal }
    },
    [programme.id, comparedId, rates],
  )
  const reading = useDerived(compute)
  if (!reading) return null
  return {
    ...reading,
    isTrying: comparedId === null && tried.length > 0,
    settled(tierId, field) {
      const known = comparedId === null && tried.find((one) => one.tierId === tierId && one.field === field)
      return known
        ? known.pct
        : (records.find('tierTerms', tierTermsId(comparedId ?? programme.id, tierId))?.[field] ?? null)
    },
    preview: setMoving,
    commit(rate) {
      if (comparedId === null) setTried(withRate(tried, rate))
      else dispatch(setTierCells(comparedId, [cellOf(rate)]))
    },
    keep() {
      const compareId = make(keepAsProposal(programme.id, tried.map(cellOf)))?.[0]
      if (compareId === undefined) return
      session.lookAt('incentives', { compareId })
      setTried(NONE)
    },
    forget: () => setTried(NONE),
  }
}

function withRate(rates: readonly TriedRate[], rate: TriedRate): readonly TriedRate[] {
  return [...rates.filter(({ tierId, field }) => tierId !== rate.tierId || field !== rate.field), rate]
}

function cellOf({ tierId, field, pct }: TriedRate): { tierId: string; field: TriedField; text: string } {
  return { tierId, field, text: String(pct) }
}
