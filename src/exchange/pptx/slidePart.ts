import { mapSlideShapes } from '#exchange/pptx/mapSlideShapes.ts'
import { placeholderXml, PLACES, treeXml } from '#exchange/pptx/placeholders.ts'
import { ShapeIds } from '#exchange/pptx/shape.ts'
import { tableShape } from '#exchange/pptx/tableShape.ts'
import { XML_HEAD, XMLNS } from '#exchange/pptx/xmlns.ts'
import type { Slide } from '#exchange/slides/slide.ts'

/** A slide: its title and what is shown, in the placeholders of the layout, then its content. */
export function slidePart(slide: Slide): string {
  const ids = new ShapeIds()
  const title = placeholderXml({ ...PLACES.title, id: ids.next(), text: slide.title, inherits: true })
  const subtitle =
    slide.subtitle === ''
      ? ''
      : placeholderXml({ ...PLACES.subtitle, id: ids.next(), text: slide.subtitle, inherits: true })
  const number = placeholderXml({ ...PLACES.number, id: ids.next(), inherits: true })
  const content = slide.is === 'map' ? mapSlideShapes(slide, ids) : tableShape(slide, ids)
  return (
    `${XML_HEAD}<p:sld ${XMLNS}><p:cSld>${treeXml(title + subtitle + content + number)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  )
}
