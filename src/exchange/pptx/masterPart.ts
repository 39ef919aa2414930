import { placeholderXml, PLACES, treeXml } from '#exchange/pptx/placeholders.ts'
import { XML_HEAD, XMLNS } from '#exchange/pptx/xmlns.ts'

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
const INHERIT_COLOURS = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

/** The master that a company's own replaces; `layouts` are the numbers of the relationships to its layouts. */
export function masterPart(layouts: readonly string[]): string {
  const { title, body, number } = PLACES
  const shapes = [title, body, number].map((place, i) => placeholderXml({ ...place, id: i + 2 })).join('')
  const ids = layouts.map((relation, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="${relation}"/>`)
  return (
    `${XML_HEAD}<p:sldMaster ${XMLNS}><p:cSld>${BACKGROUND}${treeXml(shapes)}</p:cSld>${COLOUR_MAP}` +
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles>` +
    `<p:titleStyle>${levelXml({ font: 'mj', size: 2400, colour: 'tx1', bold: true })}</p:titleStyle>` +
    `<p:bodyStyle>${levelXml({ font: 'mn', size: 1400, colour: 'tx2' })}</p:bodyStyle>` +
    `<p:otherStyle>${levelXml({ font: 'mn', size: 1200, colour: 'tx1' })}</p:otherStyle></p:txStyles></p:sldMaster>`
  )
}

/** The layouts in the order in which the master lists them; slides of a map or a table use the first. */
export function layoutParts(): readonly string[] {
  const { title, subtitle, number, body } = PLACES
  const section = { ...title, rect: { ...title.rect, y: 260, height: 120 } }
  return [
    layoutXml('Title and map', 'titleOnly', [title, subtitle, number]),
    layoutXml('Section header', 'secHead', [
      section,
      { ...body, rect: { ...body.rect, y: 390, height: 120 } },
      number,
    ]),
    layoutXml('Blank', 'blank', [number]),
  ]
}

type AnyPlace = (typeof PLACES)[keyof typeof PLACES]

function layoutXml(name: string, type: string, places: readonly AnyPlace[]): string {
  const shapes = places.map((place, i) => placeholderXml({ ...place, id: i + 2 })).join('')
  return (
    `${XML_HEAD}<p:sldLayout ${XMLNS} type="${type}" preserve="1"><p:cSld name="${name}">${treeXml(shapes)}</p:cSld>` +
    `${INHERIT_COLOURS}</p:sldLayout>`
  )
}

/** The master of the notes pages: the slide above, what is said below. */
export function notesMasterPart(): string {
  const shapes = NOTES_PLACES.map((place, i) => placeholderXml({ ...place, id: i + 2 })).join('')
  return (
    `${XML_HEAD}<p:notesMaster ${XMLNS}><p:cSld>${BACKGROUND}${treeXml(shapes)}</p:cSld>${COLOUR_MAP}` +
    `<p:notesStyle>${levelXml({ font: 'mn', size: 1200, colour: 'tx1' })}</p:notesStyle></p:notesMaster>`
  )
}

/** What is said to a slide. */
export function notesPart(text: string): string {
  const [picture, words] = NOTES_PLACES
  const shapes =
    placeholderXml({ ...picture, id: 2, inherits: true }) +
    placeholderXml({ ...words, id: 3, text, inherits: true })
  return `${XML_HEAD}<p:notes ${XMLNS}><p:cSld>${treeXml(shapes)}</p:cSld>${INHERIT_COLOURS}</p:notes>`
}

/** On a page of 720 × 960 pixels. */
const NOTES_PLACES = [
  {
    name: 'Slide',
    ph: 'type="sldImg"',
    rect: { x: 72, y: 120, width: 576, height: 324 },
    holds: 'picture',
  },
  {
    name: 'Notes',
    ph: 'type="body" idx="1"',
    rect: { x: 72, y: 462, width: 576, height: 378 },
    holds: 'text',
  },
] as const

interface Level {
  /** Of the theme: `mj` for headings, `mn` for text. */
  readonly font: 'mj' | 'mn'
  readonly size: number
  readonly colour: 'tx1' | 'tx2'
  readonly bold?: boolean
}

function levelXml({ font, size, colour, bold = false }: Level): string {
  return (
    '<a:lvl1pPr marL="0" indent="0" algn="l" defTabSz="914400"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>' +
    `<a:defRPr sz="${size}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
    `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl1pPr>`
  )
}
