/** What holds the parts of a package together: their kinds, and who refers to whom. */
import { safeText } from '#exchange/pptx/safeText.ts'
import { XML_HEAD } from '#exchange/pptx/xmlns.ts'

export interface Part {
  /** Inside the package, without a leading slash. */
  readonly path: string
  readonly kind: PartKind
  readonly xml: string
  readonly relations: readonly Relation[]
}

export interface Relation {
  readonly id: string
  readonly kind: PartKind
  /** The path of a part. */
  readonly target: string
}

export type PartKind = keyof typeof KINDS

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** The content type and the type of the relationships to it. */
const KINDS = {
  presentation: [`${OPEN_XML}.presentationml.presentation.main+xml`, `${OFFICE}/officeDocument`],
  slide: [`${OPEN_XML}.presentationml.slide+xml`, `${OFFICE}/slide`],
  master: [`${OPEN_XML}.presentationml.slideMaster+xml`, `${OFFICE}/slideMaster`],
  layout: [`${OPEN_XML}.presentationml.slideLayout+xml`, `${OFFICE}/slideLayout`],
  notesMaster: [`${OPEN_XML}.presentationml.notesMaster+xml`, `${OFFICE}/notesMaster`],
  notes: [`${OPEN_XML}.presentationml.notesSlide+xml`, `${OFFICE}/notesSlide`],
  theme: [`${OPEN_XML}.theme+xml`, `${OFFICE}/theme`],
  core: [
    'application/vnd.openxmlformats-package.core-properties+xml',
    `${PACKAGE}/relationships/metadata/core-properties`,
  ],
  app: [`${OPEN_XML}.extended-properties+xml`, `${OFFICE}/extended-properties`],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ path, kind }) => `<Override PartName="/${path}" ContentType="${KINDS[kind][0]}"/>`,
  )
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}

/** The relationships of the part at `from`, whose targets are written as seen from its folder. */
export function relationsXml(from: string, relations: readonly Relation[]): string {
  const up = '../'.repeat(from.split('/').length - 1)
  const rows = relations.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${KINDS[kind][1]}" Target="${up}${target}"/>`,
  )
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

/** "ppt/slides/slide1.xml" → "ppt/slides/_rels/slide1.xml.rels". */
export function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`
}

/** Title and day of the document; `day` is `YYYY-MM-DD`, given, so that the same map gives the same file. */
export function corePart(title: string, day: string): string {
  const when = `xsi:type="dcterms:W3CDTF">${day}T00:00:00Z`
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${safeText(title)}</dc:title><dc:creator>Partnerscape</dc:creator>` +
    `<dcterms:created ${when}</dcterms:created><dcterms:modified ${when}</dcterms:modified></cp:coreProperties>`
  )
}

export function appPart(slides: number): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Partnerscape</Application><Slides>${slides}</Slides></Properties>`
  )
}
