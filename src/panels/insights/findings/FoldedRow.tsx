import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReadRow } from '#domain/findings/readInsights.ts'
import { ActionButton } from '#panels/insights/findings/ActionButton.tsx'
import { FindingRow, SeverityMark } from '#panels/insights/findings/FindingRow.tsx'
import css from '#panels/insights/findings/FindingRow.module.css'

/** Many findings of one kind under one head, with what can be done about all of them; a press opens the first of them. */
export function FoldedRow({ row }: { readonly row: ReadRow }) {
  const { sentence, severity, action, items, count } = row
  const [open, setOpen] = useState(false)
  return (
    <>
      <li className={css['row']}>
        <SeverityMark severity={severity} />
        <div className={css['body']}>
          <button
            type="button"
            className={css['fold']}
            aria-expanded={open}
            onClick={() => setOpen((was) => !was)}
          >
            <ChevronRight aria-hidden />
            {sentence}
          </button>
          {action && (
            <div className={css['foot']}>
              <span className={css['chips']}>All at once:</span>
              <ActionButton action={action} sentence={sentence} findingId={items[0]?.id ?? ''} />
            </div>
          )}
        </div>
      </li>
      {open && items.map((item) => <FindingRow key={item.id} finding={item} />)}
      {open && count > items.length && (
        <li className={css['rest']}>and {count - items.length} more of the kind</li>
      )}
    </>
  )
}
