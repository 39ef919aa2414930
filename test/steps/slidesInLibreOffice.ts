import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePptx } from '#exchange/pptx/writePptx.ts'
import { deckEntries, makeDeck } from '#exchange/slides/makeDeck.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { RecordTable } from '#records/recordTable.ts'
import { runProgram } from './runTool.ts'
import { oneCheck, type Tally } from './tally.ts'

/** Another program than ours opens the Northwind deck and makes a page of each slide; skipped where it is not installed. */
export async function slidesInLibreOffice(): Promise<Tally> {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.log('Slides in LibreOffice skipped: soffice is not installed.')
    return { passed: 0, failed: 0, skipped: 1 }
  }
  const records = new RecordTable(northwind())
  const deck = makeDeck(records, deckEntries(records))
  const folder = await mkdtemp(join(tmpdir(), 'partnerscape-slides-'))
  try {
    const file = join(folder, 'deck.pptx')
    await writeFile(file, writePptx(deck, { day: '2026-01-01' }))
    // A profile of its own, else a LibreOffice that is open on the desk would take the order and answer nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      keepOutput: true,
    })
    const pages = await pagesOf(join(folder, 'deck.pdf'))
    console.log(`LibreOffice made ${pages} pages of ${deck.slides.length} slides.`)
    return oneCheck(pages === deck.slides.length)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function pagesOf(path: string): Promise<number> {
  const pdf = await readFile(path, 'latin1').catch(() => '')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
