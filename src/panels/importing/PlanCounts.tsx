import { countActions, type ActionCounts } from '#exchange/csv/importCounts.ts'
import type { ImportPlan } from '#exchange/csv/importPlan.ts'
import css from '#panels/importing/ImportDialog.module.css'

/** "Participants: create 726, update 0 …", for each that the files bring. */
export function PlanCounts({ plan }: { readonly plan: ImportPlan }) {
  return (
    <dl className={css['counts']}>
      <CountLine title="Participants" counts={countActions(plan.rows, 'participant')} />
      <CountLine title="Flows" counts={countActions(plan.rows, 'flow')} />
    </dl>
  )
}

function CountLine({ title, counts }: { readonly title: string; readonly counts: ActionCounts }) {
  const { create, update, unchanged, skip } = counts
  if (create + update + unchanged + skip === 0) return null
  return (
    <div className={css['count']}>
      <dt>{title}</dt>
      <dd>
        create {count(create)}, update {count(update)}, skip {count(skip)}
        {unchanged > 0 && `, ${count(unchanged)} already as in the file`}
      </dd>
    </div>
  )
}

function count(rows: number): string {
  return rows.toLocaleString('en')
}
