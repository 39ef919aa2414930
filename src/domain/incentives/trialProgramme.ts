import { programmeParts } from '#domain/incentives/programmes.ts'
import { keptByKey } from '#domain/memo/keptByKey.ts'
import type { Programme } from '#records/programme.ts'
import type { AnyRecord, RecordTypes } from '#records/record.ts'
import { recordsOver } from '#records/recordsOver.ts'
import type { Records } from '#records/recordTable.ts'
import { requirementId } from '#records/requirement.ts'
import { type TierTerms, tierTermsId } from '#records/tierTerms.ts'

/** The rates that are tried by sliders, percent or points. */
export const TRIED_FIELDS = ['basePct', 'expansionPct', 'renewalPct', 'regUpliftPct'] as const
export type TriedField = (typeof TRIED_FIELDS)[number]

export interface TriedRate {
  readonly tierId: string
  readonly field: TriedField
  readonly pct: number
}

/** Stands for a programme that is tried and not kept. */
export const TRIAL_ID = 'programme:trial'

type Put = Exclude<AnyRecord, RecordTypes['flow']>

/**
 * The records with a programme whose rates are tried: `proposalId` itself, or, without one, a copy of `programmeId`
 * under `TRIAL_ID`. Parts that are not tried stay the same objects from one try to the next, so only what a try touches is
 * reckoned again.
 */
export function trialProgramme(
  records: Records,
  programmeId: string,
  proposalId: string | null,
  rates: readonly TriedRate[],
): { readonly records: Records; readonly proposalId: string } {
  const put = proposalId === null ? copyOf(records, programmeId) : []
  const id = proposalId ?? TRIAL_ID
  const over = put.length === 0 ? records : recordsOver(records, put)
  const terms = new Map<string, TierTerms>()
  for (const { tierId, field, pct } of rates) {
    const known = terms.get(tierId) ?? over.find('tierTerms', tierTermsId(id, tierId))
    if (known) terms.set(tierId, { ...known, [field]: pct })
  }
  const tried = [...terms.values()]
  if (put.length + tried.length === 0) return { records, proposalId: id }
  const untouched = put.filter((record) => !tried.some((one) => one.id === record.id))
  return { records: recordsOver(records, [...untouched, ...tried]), proposalId: id }
}

const kept = keptByKey<Put>()

function copyOf(records: Records, programmeId: string): readonly Put[] {
  return programmeParts(records, programmeId).flatMap((id) => {
    const part = records.get(id)
    const copy = part && copiedPart(part)
    return part && copy ? [kept(`${programmeId}|${id}`, [part], () => copy)] : []
  })
}

function copiedPart(part: AnyRecord): Put | null {
  const programmeId = TRIAL_ID
  if (part.type === 'programme') return { ...part, id: TRIAL_ID, status: 'draft' } satisfies Programme
  if (part.type === 'tierTerms') return { ...part, programmeId, id: tierTermsId(TRIAL_ID, part.tierId) }
  if (part.type === 'requirement')
    return { ...part, programmeId, id: requirementId(TRIAL_ID, part.tierId, part.metric) }
  return part.type === 'bracket' ? { ...part, programmeId, id: `${part.id}|trial` } : null
}
