import { neighbourhood } from '#domain/seeing/neighbourhood.ts'
import { sceneToSvg } from '#exchange/svg.ts'
import type { Records } from '#records/recordTable.ts'
import { type Decoration, PLAIN, PLAIN_LOOK } from '#scene/decoration.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import type { Palette } from '#scene/palette.ts'
import { buildScene } from '#scene/scene.ts'

/** A partner with those it has exchanges with, as an SVG picture: flows between the others, areas and notes are left out. */
export function neighbourhoodSvg(records: Records, participantId: string, palette: Palette): string {
  const near = neighbourhood(records, participantId, 1)
  const decoration: Decoration = {
    ...PLAIN,
    card: ({ id }) => (near.has(id) ? PLAIN_LOOK : null),
    flow: ({ from, to }) => (from === participantId || to === participantId ? PLAIN_LOOK : null),
    plain: false,
  }
  const { cards, flows, currency } = mapFacts(records, decoration)
  const name = records.find('participant', participantId)?.name ?? ''
  return sceneToSvg(buildScene(cards, flows, { currency, backdrop: false }), palette, {
    title: `${name} on the map`,
    description: `${name} and ${cards.length - 1} it has exchanges with`,
    legend: false,
    transparent: true,
  })
}
