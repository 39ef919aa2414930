import { useState } from 'react'
import { scorecardTable } from '#domain/scorecard/scorecardTable.ts'
import { readTable } from '#exchange/csv/readTable.ts'
import { csvOfTexts } from '#exchange/csvText.ts'
import { fileName } from '#exchange/fileName.ts'
import { readScorecardCsv, type ScorecardPlan } from '#exchange/scorecardCsv.ts'
import type { Scorecard } from '#panels/scorecards/overview/card/useScorecard.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { MAP_ID } from '#records/map.ts'
import { useRecord, useSession } from '#store/hooks.ts'
import { saveBlob } from '#ui/saveBlob.ts'

interface ScorecardFile {
  /** Hands the quarter on as a download. */
  save(): void
  /** Reads a file; what it would change waits to be looked at, a fault of the whole file is told as a toast. */
  read(files: readonly File[]): Promise<void>
  readonly plan: ScorecardPlan | null
  forget(): void
}

export function useScorecardFile({ quarter }: ScorecardsChosen, card: Scorecard): ScorecardFile {
  const session = useSession()
  const name = useRecord('map', MAP_ID)?.name ?? ''
  const [plan, setPlan] = useState<ScorecardPlan | null>(null)
  return {
    plan,
    forget: () => setPlan(null),
    save() {
      const rows = scorecardTable(quarter, [...card.rows.values()], [card.all], card.book.currency)
      const blob = new Blob([csvOfTexts(rows)], { type: 'text/csv' })
      saveBlob(blob, fileName(`${name} scorecard ${quarter.label}`, 'csv'))
    },
    async read([file]) {
      if (!file) return
      const read = await tableOf(file)
      const planned = 'fault' in read ? read : readScorecardCsv(read.table, card.book, quarter)
      if ('fault' in planned) session.toast(planned.fault, { tone: 'problem' })
      else setPlan(planned)
    },
  }
}

/** A file that has been moved or locked since it was chosen cannot be read. */
async function tableOf(file: File): Promise<ReturnType<typeof readTable>> {
  try {
    return readTable(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch {
    return { fault: `${file.name} could not be read. Choose it again.` }
  }
}
