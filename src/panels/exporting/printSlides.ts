import css from '#panels/exporting/PrintPages.module.css'
import { slidePage } from '#exchange/pages/slidePage.ts'
import { deckEntries, makeDeck } from '#exchange/slides/makeDeck.ts'
import type { Watch } from '#panels/exporting/makePng.ts'
import { fileName } from '#exchange/fileName.ts'
import type { Records } from '#records/recordTable.ts'
import { FONT_FAMILY } from '#scene/pen.ts'

interface PrintOrder {
  readonly records: Records
  /** Ids of the entries that are printed. */
  readonly slides: readonly string[]
}

/**
 * Hands the chosen slides to the browser's print dialogue, a page each; "Save as PDF" there makes a vector file with
 * embedded fonts. The pages stand in the document, hidden, until they are printed. Rejects when cancelled before.
 */
export async function printSlides(
  { records, slides }: PrintOrder,
  { signal, onProgress }: Watch,
): Promise<void> {
  const entries = deckEntries(records).filter(({ id }) => slides.includes(id))
  const pages = document.createElement('div')
  pages.className = css['pages'] ?? ''
  for (const [done, entry] of entries.entries()) {
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    for (const slide of entry.make()) pages.append(...nodesOf(slidePage(slide)))
    onProgress((done + 1) / (entries.length + 1))
  }
  await loadFonts(pages.textContent)
  signal.throwIfAborted()
  print(pages, makeDeck(records, []).title)
}

function print(pages: HTMLElement, title: string): void {
  const { title: before } = document
  document.body.append(pages)
  // The browser proposes the title as the name of the file.
  document.title = fileName(title, 'pdf').replace(/\.pdf$/, '')
  window.addEventListener(
    'afterprint',
    () => {
      pages.remove()
      document.title = before
    },
    { once: true },
  )
  window.print()
}

function nodesOf(html: string): readonly Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes]
}

/** What is hidden loads no font, and a page is printed with what is there. */
async function loadFonts(text: string): Promise<void> {
  await Promise.allSettled(
    [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${FONT_FAMILY}`, text)),
  )
}
