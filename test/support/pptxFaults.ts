/** What PowerPoint would mend, or refuse, in a deck: run on every deck that the tests make. */
import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { connectorFaults } from './connectorFaults.ts'

const NO_BODY = 'has a shape without a text body'

/** One sentence per fault; none for a sound package. */
export function pptxFaults(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes)
  const paths = Object.keys(files)
  const texts = new Map(paths.map((path) => [path, new TextDecoder().decode(files[path])]))
  const parsed = paths.map((path) => [path, parseXml(texts.get(path) ?? '')] as const)
  const broken = parsed.filter(([, document]) => document === null).map(([path]) => `${path} is no XML`)
  const documents = new Map(
    parsed.flatMap(([path, document]) => (document ? [[path, document] as const] : [])),
  )
  return [
    ...broken,
    ...paths.filter((path) => path.endsWith('/')).map((path) => `${path} is a folder entry`),
    ...typeFaults(paths, documents.get('[Content_Types].xml')),
    ...paths.flatMap((path) => relationFaults(path, documents)),
    ...[...documents].flatMap(([path, document]) => [
      ...textFaults(path, texts.get(path) ?? ''),
      ...shapeFaults(path, document),
    ]),
  ]
}

/** The slides of a deck in their order, as documents. */
export function slidesOf(bytes: Uint8Array): readonly Document[] {
  const files = unzipSync(bytes)
  return Object.keys(files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .flatMap((path) => parseXml(new TextDecoder().decode(files[path])) ?? [])
}

const { DOMParser } = new JSDOM('').window

function parseXml(text: string): Document | null {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  return document.querySelector('parsererror') ? null : document
}

function typeFaults(paths: readonly string[], types: Document | undefined): readonly string[] {
  if (!types) return ['there is no list of content types']
  const named = Array.from(
    types.querySelectorAll('Override'),
    (one) => one.getAttribute('PartName')?.slice(1) ?? '',
  )
  const parts = paths.filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
  const unnamed = parts.filter((path) => !named.includes(path))
  const unused = named.filter((path) => !paths.includes(path))
  return [
    ...unnamed.map((path) => `${path} has no content type`),
    ...unused.map((path) => `${path} has a content type but does not exist`),
  ]
}

function relationFaults(path: string, documents: ReadonlyMap<string, Document>): readonly string[] {
  if (path.endsWith('.rels')) {
    const folder = path.replace(/_rels\/[^/]*$/, '')
    return Array.from(documents.get(path)?.querySelectorAll('Relationship') ?? []).flatMap((one) => {
      const target = new URL(one.getAttribute('Target') ?? '', `zip://x/${folder}`).pathname.slice(1)
      return documents.has(target) ? [] : [`${path} refers to ${target}, which does not exist`]
    })
  }
  const relations = documents.get(path.replace(/([^/]*)$/, '_rels/$1.rels'))
  const ids = Array.from(relations?.querySelectorAll('Relationship') ?? [], (one) => one.getAttribute('Id'))
  const asked = Array.from(documents.get(path)?.querySelectorAll('*') ?? []).flatMap(
    (one) => one.getAttribute('r:id') ?? [],
  )
  return [
    ...asked
      .filter((id) => !ids.includes(id))
      .map((id) => `${path} names the relationship ${id}, which it has not`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} has two relationships ${id}`),
  ]
}

function textFaults(path: string, text: string): readonly string[] {
  const colours = Array.from(text.matchAll(/srgbClr val="([^"]*)"/g), ([, hex = '']) => hex)
  return [
    ...colours.filter((hex) => !/^[0-9A-F]{6}$/.test(hex)).map((hex) => `${path} has the colour ${hex}`),
    // oxlint-disable-next-line no-control-regex
    ...(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)
      ? [`${path} has control characters`]
      : []),
    ...(/NaN|undefined|Infinity/.test(text) ? [`${path} has an empty number`] : []),
  ]
}

function shapeFaults(path: string, document: Document): readonly string[] {
  const shapes = Array.from(document.getElementsByTagName('p:cNvPr'))
  const ids = shapes.map((shape) => shape.getAttribute('id'))
  const bare = Array.from(document.getElementsByTagName('p:sp')).filter(
    (shape) => shape.getElementsByTagName('p:txBody').length === 0 && !/type="sldImg"/.test(shape.outerHTML),
  )
  const empty = Array.from(document.getElementsByTagName('a:tc')).filter(
    (cell) => cell.getElementsByTagName('a:p').length === 0,
  )
  const isSlide = path.startsWith('ppt/slides/')
  const untold = shapes.slice(1).filter((shape) => isSlide && !shape.getAttribute('descr'))
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} has two shapes ${id}`),
    ...bare.map(() => `${path} ${NO_BODY}`),
    ...empty.map(() => `${path} has a table cell without a paragraph`),
    ...untold.map((shape) => `${path} tells nothing of the shape “${shape.getAttribute('name')}”`),
    ...connectorFaults(path, document),
  ]
}
