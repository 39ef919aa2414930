import { FINDING_KINDS } from '#domain/findings/findingKinds.ts'
import { joinedAction } from '#domain/findings/joinedAction.ts'
import {
  type Finding,
  type FindingAction,
  FINDING_GROUPS,
  type FindingGroup,
  type Severity,
} from '#domain/findings/finding.ts'

/** Findings of one kind and severity under one head: a single one as it is, many folded together. */
export interface FindingRow {
  readonly kind: string
  /** The sentence of the one, or what heads the many. */
  readonly sentence: string
  /** What can be done about all of them at once; `null` where each needs its own. */
  readonly action: FindingAction | null
  readonly severity: Severity
  readonly items: readonly Finding[]
  readonly isFolded: boolean
}

export interface FindingSection {
  readonly group: FindingGroup
  readonly rows: readonly FindingRow[]
  readonly count: number
}

/**
 * The findings by group, in the order ranked. More than `most` of one kind and severity become one row, so that 1,100
 * members that only pay do not bury the one segment nobody reaches.
 */
export function foldedFindings(found: readonly Finding[], most = 3): readonly FindingSection[] {
  return FINDING_GROUPS.flatMap((group) => {
    const inGroup = found.filter((finding) => finding.group === group)
    if (inGroup.length === 0) return []
    const bySort = new Map<string, Finding[]>()
    for (const finding of inGroup) {
      const sort = `${finding.severity} ${finding.kind}`
      const known = bySort.get(sort)
      if (known) known.push(finding)
      else bySort.set(sort, [finding])
    }
    const rows = [...bySort.values()].flatMap((items) =>
      items.length > most ? [rowOf(items)] : items.map((item) => rowOf([item])),
    )
    return [{ group, rows, count: inGroup.length }]
  })
}

function rowOf(items: readonly Finding[]): FindingRow {
  const [first, second] = items
  const kind = first?.kind ?? ''
  return {
    kind,
    sentence: second ? `${titleOf(kind)}: ${items.length}` : (first?.sentence ?? ''),
    action: second ? joinedAction(items.map(({ action }) => action)) : (first?.action ?? null),
    severity: first?.severity ?? 'watch',
    items,
    isFolded: second !== undefined,
  }
}

function titleOf(kind: string): string {
  return FINDING_KINDS.find(({ id }) => id === kind)?.title ?? kind
}
