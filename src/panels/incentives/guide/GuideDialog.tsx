import { Copy, Download, FileText, Printer } from 'lucide-react'
import { useCallback } from 'react'
import { createPortal } from 'react-dom'
import css from '#panels/incentives/guide/Guide.module.css'
import { GuidePage } from '#panels/incentives/guide/GuidePage.tsx'
import { programmeGuide } from '#domain/incentives/programmeGuide.ts'
import { fileName } from '#exchange/fileName.ts'
import { guideMarkdown } from '#exchange/guideMarkdown.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { saveBlob } from '#ui/saveBlob.ts'

interface GuideDialogProps {
  readonly programmeId: string
  readonly onClose: () => void
}

/** The guide a partner is handed, to be read, copied, saved or printed. */
export function GuideDialog({ programmeId, onClose }: GuideDialogProps) {
  const session = useSession()
  const guide = useDerived(
    useCallback((records: Records) => programmeGuide(records, programmeId), [programmeId]),
  )
  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      session.toast('Copied the programme guide as Markdown.')
    } catch {
      session.toast('The browser did not let the page write to the clipboard.', { tone: 'problem' })
    }
  }
  if (!guide) return null
  return (
    <Dialog
      open
      width="l"
      title="Programme guide"
      description="Written from the cells of the programme. Remarks, margin and overhead stay with you."
      onClose={onClose}
      footer={
        <>
          <Button icon={<Copy />} onClick={() => void copy(guideMarkdown(guide))}>
            Copy as Markdown
          </Button>
          <Button
            icon={<Download />}
            onClick={() =>
              saveBlob(
                new Blob([guideMarkdown(guide)], { type: 'text/markdown' }),
                fileName(guide.title, 'md'),
              )
            }
          >
            Save as Markdown
          </Button>
          <Button tone="primary" icon={<Printer />} onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    >
      {guide.sections.length === 0 ? (
        <EmptyState icon={<FileText />} title="There is nothing to say yet">
          <p>Add tiers and rates: the guide writes itself from them.</p>
        </EmptyState>
      ) : (
        <div className={css['paper']}>
          <GuidePage guide={guide} />
        </div>
      )}
      {/* Beside the app and not in the dialog, whose place on the screen would cut the printed pages. */}
      {createPortal(
        <div className={css['print']} aria-hidden>
          <GuidePage guide={guide} />
        </div>,
        document.body,
      )}
    </Dialog>
  )
}
