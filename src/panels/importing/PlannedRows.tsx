import { countActions } from '#exchange/csv/importCounts.ts'
import type { PlannedRow, RowAction } from '#exchange/csv/importPlan.ts'
import css from '#panels/importing/ImportDialog.module.css'
import { Tabs } from '#ui/Tabs.tsx'

const ROWS_SHOWN = 200

/** Every row with what becomes of it and why, filtered by that. */
export function PlannedRows({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const counts = countActions(rows)
  const remarked = rows.filter(({ remarks }) => remarks.length > 0)
  const tabs = [
    { id: 'all', label: label('All', rows.length), rows },
    ...ACTIONS.map((action) => ({
      id: action,
      label: label(ACTION_WORDS[action], counts[action]),
      rows: rows.filter((row) => row.action === action),
    })),
    { id: 'remarks', label: label('With remarks', remarked.length), rows: remarked },
  ]
  return (
    <section className={css['section']} aria-label="Rows">
      <Tabs
        label="Rows by what becomes of them"
        tabs={tabs
          .filter(({ id, rows }) => id === 'all' || rows.length > 0)
          .map(({ id, label, rows }) => ({ id, label, panel: <RowTable rows={rows} /> }))}
      />
    </section>
  )
}

function RowTable({ rows }: { readonly rows: readonly PlannedRow[] }) {
  return (
    <>
      <div className={css['tableBox']}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">File, row</th>
              <th scope="col">Participant or flow</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, i) => (
              <Row key={i} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > ROWS_SHOWN && (
        <p className={css['aside']}>
          First {ROWS_SHOWN} of {rows.length.toLocaleString('en')} shown; filter to see others.
        </p>
      )}
    </>
  )
}

function Row({ row }: { readonly row: PlannedRow }) {
  const told = row.changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`)
  return (
    <tr>
      <td className={css['where']}>
        {row.fileName}, row {row.row}
      </td>
      <td>{row.title}</td>
      <td>
        <span className={css[row.action]}>{ACTION_WORDS[row.action]}</span>
        {[row.reason, ...told, ...row.remarks]
          .filter((line) => line !== '')
          .map((line) => (
            <span key={line} className={css['reason']}>
              {line}
            </span>
          ))}
      </td>
    </tr>
  )
}

const ACTIONS: readonly RowAction[] = ['create', 'update', 'unchanged', 'skip']
const ACTION_WORDS: Readonly<Record<RowAction, string>> = {
  create: 'Create',
  update: 'Update',
  unchanged: 'Unchanged',
  skip: 'Skip',
}

function label(word: string, count: number): string {
  return `${word} ${count.toLocaleString('en')}`
}
