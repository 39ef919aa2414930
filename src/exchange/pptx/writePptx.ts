/** A deck as a PowerPoint file, written part by part: no library writes connectors that are glued to their shapes. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { frameParts, slideParts } from '#exchange/pptx/deckParts.ts'
import { contentTypes, relationsPath, relationsXml, type Part } from '#exchange/pptx/packageParts.ts'
import type { Deck } from '#exchange/slides/slide.ts'

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

export interface PptxOptions {
  /** `YYYY-MM-DD`: the day in the document's properties; the same map and day give the same bytes. */
  readonly day: string
  /** Told after each slide the share done, 0 to 1. */
  onProgress?(share: number): void
}

/** The oldest day a zip can name, so that files do not differ by the minute they were made in. */
const NO_TIME = '1980-01-01T00:00:00'
/** Of the work, what is left for packing. */
const WRITTEN_SHARE = 0.7

/** The bytes of a `.pptx` of 16:9 slides. */
export function writePptx(deck: Deck, { day, onProgress }: PptxOptions): Uint8Array {
  const parts: Part[] = [...frameParts(deck, day)]
  for (const [index, slide] of deck.slides.entries()) {
    parts.push(...slideParts(slide, index))
    onProgress?.((WRITTEN_SHARE * (index + 1)) / deck.slides.length)
  }
  const files: Zippable = { '[Content_Types].xml': strToU8(contentTypes(parts)) }
  files['_rels/.rels'] = strToU8(
    relationsXml('', [
      { id: 'rId1', kind: 'presentation', target: 'ppt/presentation.xml' },
      { id: 'rId2', kind: 'core', target: 'docProps/core.xml' },
      { id: 'rId3', kind: 'app', target: 'docProps/app.xml' },
    ]),
  )
  for (const { path, xml, relations } of parts) {
    files[path] = strToU8(xml)
    if (relations.length > 0) files[relationsPath(path)] = strToU8(relationsXml(path, relations))
  }
  const bytes = zipSync(files, { level: 6, mtime: NO_TIME })
  onProgress?.(1)
  return bytes
}
