import { useState } from 'react'
import { addDeal } from '#commands/addDeal.ts'
import { deleteDeals } from '#commands/deleteDeals.ts'
import { editDeals } from '#commands/editDeals.ts'
import { dealsFile, readDealsFile } from '#exchange/csv/dealsFile.ts'
import { fileName } from '#exchange/fileName.ts'
import type { DealFilter } from '#panels/incentives/deals/useDealFilter.ts'
import { MAP_ID } from '#records/map.ts'
import { useDispatch, useDispatchTelling, useOpenMap, useSession } from '#store/hooks.ts'
import { saveBlob } from '#ui/saveBlob.ts'

/** What an import has done: told where it was begun, until it is closed. */
export interface ImportReport {
  readonly title: string
  /** A sentence for each row that was left out. */
  readonly faults: readonly string[]
}

export interface DealDeeds {
  readonly report: ImportReport | null
  closeReport(): void
  add(): void
  refund(dealId: string): void
  remove(dealId: string): void
  importFiles(files: readonly File[]): void
  exportCsv(): void
}

/** What can be done with deals besides typing in them. */
export function useDealDeeds(filter: DealFilter): DealDeeds {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const tell = useDispatchTelling()
  const [report, setReport] = useState<ImportReport | null>(null)

  async function importFile(file: File): Promise<void> {
    const read = readDealsFile(new Uint8Array(await file.arrayBuffer()), file.name, map.records)
    if ('fault' in read) return setReport({ title: 'Nothing was imported', faults: [read.fault] })
    if (read.rows.length > 0 && !dispatch(editDeals([], read.rows))) return
    const count = `${read.rows.length} ${read.rows.length === 1 ? 'deal' : 'deals'} imported from ${file.name}`
    const left = read.faults.length
    const title = left === 0 ? count : `${count}, ${left} ${left === 1 ? 'row' : 'rows'} left out`
    setReport({ title, faults: read.faults })
  }

  return {
    report,
    closeReport: () => setReport(null),
    add: () => dispatch(addDeal({ name: 'New deal', partnerId: filter.partnerId, ...stageOf(filter) })),
    refund(dealId) {
      const deal = map.records.find('deal', dealId)
      if (!deal) return
      const { name, partnerId, amountMinor, kind, customerId } = deal
      const amount = amountMinor === null ? null : -amountMinor
      const given = {
        partnerId,
        kind,
        customerId,
        amountMinor: amount,
        refundOf: dealId,
        stage: 'won' as const,
      }
      dispatch(addDeal({ name: `Refund of ${name}`, ...given }))
    },
    remove: (dealId) => tell(deleteDeals([dealId]), (label) => `Done: ${label}.`),
    importFiles(files) {
      const [file] = files
      if (file) void importFile(file)
    },
    exportCsv() {
      const shown = Array.from(map.records.all('deal')).filter((deal) => filter.shows(deal))
      const name = map.records.find('map', MAP_ID)?.name ?? 'Partner map'
      const blob = new Blob([dealsFile(shown, map.records)], { type: 'text/csv' })
      saveBlob(blob, fileName(`${name} deals`, 'csv'))
      session.announce(`${shown.length} deals saved as CSV.`)
    },
  }
}

function stageOf({ stage }: DealFilter) {
  return stage === 'all' ? {} : { stage }
}
