import type { ImportOptions, ImportPlan } from '#exchange/csv/importPlan.ts'
import { PlanDraft } from '#exchange/csv/planDraft.ts'
import { planFlows } from '#exchange/csv/planFlows.ts'
import { planParticipants } from '#exchange/csv/planParticipants.ts'
import { mappingFault, type MappedTable } from '#exchange/csv/recogniseTable.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * What importing the tables into the map would do, row by row: create, update (match by id, then by name) or skip with
 * the reason. Participants come before flows, whatever the order of the files. Pure: nothing is changed here.
 */
export function planImport(
  records: Records,
  tables: readonly MappedTable[],
  options: ImportOptions = { ends: {} },
): ImportPlan {
  const draft = new PlanDraft(records)
  const faults = tables.map(mappingFault).filter((fault) => fault !== null)
  if (faults.length > 0) return { ...NOTHING, faults }
  planParticipants(
    draft,
    tables.filter(({ mapping }) => mapping.as === 'participants'),
  )
  const company = draft.roster.placeholder ? null : (draft.roster.company?.name ?? null)
  const ends = planFlows(
    draft,
    tables.filter(({ mapping }) => mapping.as === 'flows'),
    options,
  )
  const { rows, updates } = draft
  return { faults: [], company, ...ends, rows, updates, creates: [...usedTiers(draft), ...draft.creates] }
}

const NOTHING: ImportPlan = {
  faults: [],
  rows: [],
  missingEnds: [],
  company: null,
  suggestedCompany: null,
  creates: [],
  updates: [],
}

/** A tier that only skipped rows named is not added. */
function usedTiers({ tiers, creates, updates }: PlanDraft) {
  const used = new Set<string>()
  for (const record of creates)
    if (record.type === 'participant' && record.tierId !== null) used.add(record.tierId)
  for (const { type, fields } of updates) if (type === 'participant' && fields.tierId) used.add(fields.tierId)
  return tiers.added.filter((tier) => used.has(tier.id))
}
