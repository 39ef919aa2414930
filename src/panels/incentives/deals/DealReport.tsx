import { X } from 'lucide-react'
import css from '#panels/incentives/deals/Deals.module.css'
import type { ImportReport } from '#panels/incentives/deals/useDealDeeds.ts'
import { IconButton } from '#ui/IconButton.tsx'

/** What an import took and, row by row, what it did not. */
export function DealReport({
  report,
  onClose,
}: {
  readonly report: ImportReport
  readonly onClose: () => void
}) {
  return (
    <section className={css['report']} aria-label="Import of deals">
      <div className={css['reportText']}>
        <output className={css['reportTitle']}>{report.title}.</output>
        {report.faults.length > 0 && (
          <ul className={css['faults']}>
            {report.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </div>
      <IconButton label="Close the report" size="s" icon={<X />} onClick={onClose} />
    </section>
  )
}
