import { layoutParts, masterPart, notesMasterPart, notesPart } from '#exchange/pptx/masterPart.ts'
import { appPart, corePart, type Part, type Relation } from '#exchange/pptx/packageParts.ts'
import { presentationPart } from '#exchange/pptx/presentationPart.ts'
import { slidePart } from '#exchange/pptx/slidePart.ts'
import { themePart } from '#exchange/pptx/themePart.ts'
import type { Deck, Slide } from '#exchange/slides/slide.ts'

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
const THEME = 'ppt/theme/theme1.xml'
/** A notes master must have a theme that is its own. */
const NOTES_THEME = 'ppt/theme/theme2.xml'

/** Everything but the slides. */
export function frameParts(deck: Deck, day: string): readonly Part[] {
  const layouts = layoutParts().map(
    (xml, i): Part => ({
      path: layoutPath(i),
      kind: 'layout',
      xml,
      relations: [{ id: 'rId1', kind: 'master', target: MASTER }],
    }),
  )
  const ofMaster = layouts.map(
    ({ path }, i): Relation => ({ id: `rId${i + 1}`, kind: 'layout', target: path }),
  )
  const themeOf = (target: string, id: string): Relation => ({ id, kind: 'theme', target })
  return [
    presentationPart(deck, { master: MASTER, notesMaster: NOTES_MASTER, theme: THEME, slideOf: slidePath }),
    {
      path: MASTER,
      kind: 'master',
      xml: masterPart(ofMaster.map(({ id }) => id)),
      relations: [...ofMaster, themeOf(THEME, `rId${ofMaster.length + 1}`)],
    },
    ...layouts,
    {
      path: NOTES_MASTER,
      kind: 'notesMaster',
      xml: notesMasterPart(),
      relations: [themeOf(NOTES_THEME, 'rId1')],
    },
    { path: THEME, kind: 'theme', xml: themePart('Partnerscape'), relations: [] },
    { path: NOTES_THEME, kind: 'theme', xml: themePart('Partnerscape notes'), relations: [] },
    { path: 'docProps/core.xml', kind: 'core', xml: corePart(deck.title, day), relations: [] },
    { path: 'docProps/app.xml', kind: 'app', xml: appPart(deck.slides.length), relations: [] },
  ]
}

/** A slide, and its notes where it has some. */
export function slideParts(slide: Slide, index: number): readonly Part[] {
  const path = slidePath(index)
  const notesPath = `ppt/notesSlides/notesSlide${index + 1}.xml`
  const hasNotes = slide.notes.trim() !== ''
  const toNotes: readonly Relation[] = hasNotes ? [{ id: 'rId2', kind: 'notes', target: notesPath }] : []
  const own: Part = {
    path,
    kind: 'slide',
    xml: slidePart(slide),
    relations: [{ id: 'rId1', kind: 'layout', target: layoutPath(0) }, ...toNotes],
  }
  if (!hasNotes) return [own]
  const relations: readonly Relation[] = [
    { id: 'rId1', kind: 'notesMaster', target: NOTES_MASTER },
    { id: 'rId2', kind: 'slide', target: path },
  ]
  return [own, { path: notesPath, kind: 'notes', xml: notesPart(slide.notes), relations }]
}

function slidePath(index: number): string {
  return `ppt/slides/slide${index + 1}.xml`
}

function layoutPath(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`
}
