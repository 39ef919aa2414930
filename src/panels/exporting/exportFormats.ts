import { makePng, type Watch } from '#panels/exporting/makePng.ts'
import type { Picture, PngLook } from '#panels/exporting/paintPicture.ts'
import { writeFile } from '#exchange/partnerscapeFile.ts'
import { sceneToSvg } from '#exchange/svg.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import { PALETTES } from '#scene/palette.ts'

export interface ExportOrder extends PngLook {
  readonly records: Records
  /** The map as pictures show it; the file always holds all of it. */
  readonly picture: Picture
}

export interface ExportFormat {
  readonly id: string
  /** The name of its radio button. */
  readonly label: string
  readonly hint: string
  readonly extension: string
  /** Which of the options it heeds. */
  readonly heeds: { readonly look: boolean; readonly scale: boolean }
  make(order: ExportOrder, watch: Watch): Promise<Blob>
}

/** What the dialog offers, in its order. A new format is one entry here. */
export const EXPORT_FORMATS: readonly [ExportFormat, ...ExportFormat[]] = [
  {
    id: 'png',
    label: 'PNG',
    hint: 'A picture for slides and mails.',
    extension: 'png',
    heeds: { look: true, scale: true },
    make: ({ picture, theme, transparent, scale }, watch) =>
      makePng(picture, { theme, transparent, scale }, watch),
  },
  {
    id: 'svg',
    label: 'SVG',
    hint: 'A drawing that stays sharp at any size and can be edited.',
    extension: 'svg',
    heeds: { look: true, scale: false },
    make: (order) => soon(() => new Blob([svgOf(order)], { type: 'image/svg+xml' })),
  },
  {
    id: 'partnerscape',
    label: 'Partnerscape file',
    hint: 'The whole map, to keep as a copy or to open elsewhere.',
    extension: 'partnerscape.json',
    heeds: { look: false, scale: false },
    make: ({ records }) => soon(() => new Blob([writeFile(records)], { type: 'application/json' })),
  },
]

function svgOf({ records, picture, theme, transparent }: ExportOrder): string {
  const name = records.find('map', MAP_ID)?.name ?? 'Partner map'
  const count = `${records.count('participant')} participants · ${records.count('flow')} flows`
  return sceneToSvg(picture.scene, PALETTES[theme], { title: name, description: count, transparent })
}

/** After the page has had the time to show that work has begun. */
async function soon<T>(make: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 20))
  return make()
}
