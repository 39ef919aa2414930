import { makePptx } from '#panels/exporting/makePptx.ts'
import { makePng, type Watch } from '#panels/exporting/makePng.ts'
import type { Picture, PngLook } from '#panels/exporting/paintPicture.ts'
import { everyRecord, writeFile } from '#exchange/partnerscapeFile.ts'
import { sceneToSvg } from '#exchange/svg.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import { PALETTES } from '#scene/palette.ts'

export interface ExportOrder extends PngLook {
  /** The map, or the copy of it from which something is left out. */
  readonly records: Records
  /** The map as pictures show it; the file always holds all of it. */
  readonly picture: Picture
  /** Ids of the slides that go into a deck. */
  readonly slides: readonly string[]
  /** Ids of the parts that go into a report. */
  readonly parts: readonly string[]
  /** Put the map's data into the picture. */
  readonly withData: boolean
  /** `YYYY-MM-DD`. */
  readonly day: string
}

export interface ExportFormat {
  readonly id: string
  /** The name of its radio button. */
  readonly label: string
  readonly hint: string
  readonly extension: string
  /** Which of the options it heeds. */
  readonly heeds: Readonly<Partial<Record<'look' | 'scale' | 'slides' | 'parts' | 'data', boolean>>>
  /** It can be copied to the clipboard as well. */
  readonly copies?: boolean
  /** The file; `null` where the browser has it already, as what was printed. */
  make(order: ExportOrder, watch: Watch): Promise<Blob | null>
}

/** What the dialog offers, in its order. A new format is one entry here. */
export const EXPORT_FORMATS: readonly [ExportFormat, ...ExportFormat[]] = [
  {
    id: 'png',
    label: 'PNG',
    hint: 'A picture for slides and mails.',
    extension: 'png',
    heeds: { look: true, scale: true },
    copies: true,
    make: ({ picture, theme, transparent, scale, frame }, watch) =>
      makePng(picture, { theme, transparent, scale, frame }, watch),
  },
  {
    id: 'svg',
    label: 'SVG',
    hint: 'A drawing that stays sharp at any size and can be edited.',
    extension: 'svg',
    heeds: { look: true, data: true },
    make: (order) => soon(() => new Blob([svgOf(order)], { type: 'image/svg+xml' })),
  },
  {
    id: 'pdf',
    label: 'PDF',
    hint: 'A page for each view and table, sharp and searchable. Opens the print dialogue: choose “Save as PDF” there.',
    extension: 'pdf',
    heeds: { slides: true },
    make: async (order, watch) => {
      const { printSlides } = await import('#panels/exporting/printSlides.ts')
      await printSlides(order, watch)
      return null
    },
  },
  {
    id: 'pptx',
    label: 'PowerPoint',
    hint: 'Slides of native shapes, glued lines and tables, to edit and restyle.',
    extension: 'pptx',
    heeds: { slides: true },
    make: ({ records, slides, day }, watch) =>
      makePptx({ rows: everyRecord(records), chosen: slides, day }, watch),
  },
  {
    id: 'markdown',
    label: 'Report (Markdown)',
    hint: 'Headings, lists and tables for a wiki or notes.',
    extension: 'md',
    heeds: { parts: true },
    make: (order) => reportOf(order, 'markdown'),
  },
  {
    id: 'html',
    label: 'Report (HTML)',
    hint: 'One file for a browser, to read, print or send.',
    extension: 'html',
    heeds: { parts: true },
    make: (order) => reportOf(order, 'html'),
  },
  {
    id: 'partnerscape',
    label: 'Partnerscape file',
    hint: 'The whole map, to keep as a copy or to open elsewhere; with what you hide left out, to share with a partner.',
    extension: 'partnerscape.json',
    heeds: {},
    make: ({ records }) => soon(() => new Blob([writeFile(records)], { type: 'application/json' })),
  },
]

function svgOf({ records, picture, theme, transparent, withData }: ExportOrder): string {
  const name = records.find('map', MAP_ID)?.name ?? 'Partner map'
  const count = `${records.count('participant')} participants · ${records.count('flow')} flows`
  const file = withData ? writeFile(records) : undefined
  return sceneToSvg(picture.scene, PALETTES[theme], { title: name, description: count, transparent, file })
}

async function reportOf(order: ExportOrder, form: 'markdown' | 'html'): Promise<Blob> {
  const { makeReport } = await import('#panels/exporting/makeReport.ts')
  return soon(() => makeReport(order, form))
}

/** After the page has had the time to show that work has begun. */
async function soon<T>(make: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 20))
  return make()
}
