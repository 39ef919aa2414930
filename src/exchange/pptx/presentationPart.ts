import type { Part, Relation } from '#exchange/pptx/packageParts.ts'
import { emu } from '#exchange/pptx/units.ts'
import { XML_HEAD, XMLNS } from '#exchange/pptx/xmlns.ts'
import { SLIDE, type Deck } from '#exchange/slides/slide.ts'

interface Paths {
  readonly master: string
  readonly notesMaster: string
  readonly theme: string
  slideOf(index: number): string
}

/** The part that lists the slides in their order; the order of its elements is the schema's. */
export function presentationPart({ slides }: Deck, { master, notesMaster, theme, slideOf }: Paths): Part {
  const ofSlides = slides.map((_, i): Relation => ({ id: `rId${i + 4}`, kind: 'slide', target: slideOf(i) }))
  const list = ofSlides.map(({ id }, i) => `<p:sldId id="${256 + i}" r:id="${id}"/>`).join('')
  const xml =
    `${XML_HEAD}<p:presentation ${XMLNS} saveSubsetFonts="1">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `${list === '' ? '' : `<p:sldIdLst>${list}</p:sldIdLst>`}<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>` +
    '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
  const relations: readonly Relation[] = [
    { id: 'rId1', kind: 'master', target: master },
    { id: 'rId2', kind: 'notesMaster', target: notesMaster },
    { id: 'rId3', kind: 'theme', target: theme },
    ...ofSlides,
  ]
  return { path: 'ppt/presentation.xml', kind: 'presentation', xml, relations }
}
