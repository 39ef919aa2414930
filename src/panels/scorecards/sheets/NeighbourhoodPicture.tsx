import { useCallback } from 'react'
import { neighbourhoodSvg } from '#exchange/neighbourhoodSvg.ts'
import css from '#panels/scorecards/sheets/SheetPaper.module.css'
import type { Records } from '#records/recordTable.ts'
import { PALETTES } from '#scene/palette.ts'
import { useIdleDerived } from '#store/hooks.ts'

interface NeighbourhoodPictureProps {
  readonly participantId: string
  readonly contrast: boolean
}

/** The partner and those it has exchanges with, drawn as on the map. */
export function NeighbourhoodPicture({ participantId, contrast }: NeighbourhoodPictureProps) {
  const palette = contrast ? PALETTES.contrast : PALETTES.light
  const svg = useIdleDerived(
    useCallback(
      (records: Records) => neighbourhoodSvg(records, participantId, palette),
      [participantId, palette],
    ),
  )
  // A picture of its own document: nothing in a name can reach the page, and the printer gets vectors.
  const address = `data:image/svg+xml,${encodeURIComponent(svg.replace(LONE_SURROGATES, '\uFFFD'))}`
  return <img className={css['picture']} src={address} alt="The partner with its exchanges" />
}

/** Half a letter, which `encodeURIComponent` throws at. */
const LONE_SURROGATES = /\p{Surrogate}/gu
