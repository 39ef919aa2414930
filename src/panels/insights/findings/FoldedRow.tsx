import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { FindingRow as Row } from '#domain/findings/foldedFindings.ts'
import { ActionButton } from '#panels/insights/findings/ActionButton.tsx'
import { FindingRow, SeverityMark } from '#panels/insights/findings/FindingRow.tsx'
import css from '#panels/insights/findings/FindingRow.module.css'

/** Nobody reads a hundred of one kind; those after show once these are dealt with. */
const MOST_OPEN = 50

/** Many findings of one kind under one head, with what can be done about all of them; a press opens them. */
export function FoldedRow({ row: { sentence, severity, action, items } }: { readonly row: Row }) {
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
      {open && items.slice(0, MOST_OPEN).map((item) => <FindingRow key={item.id} finding={item} />)}
      {open && items.length > MOST_OPEN && (
        <li className={css['rest']}>and {items.length - MOST_OPEN} more of the kind</li>
      )}
    </>
  )
}
