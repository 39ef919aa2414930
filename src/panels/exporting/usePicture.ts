import { useCallback, useEffect } from 'react'
import { preparePng } from '#panels/exporting/makePng.ts'
import { layPicture, type Picture } from '#panels/exporting/paintPicture.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'
import { decorate } from '#scene/decoration.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import { useDerived } from '#store/hooks.ts'

/** The map as it is to be exported, laid out once for all formats; what paints a PNG is started meanwhile. */
export function usePicture(seeing: Seeing): Picture {
  const lay = useCallback(
    (records: Records) => layPicture(mapFacts(records, decorate(records, seeing))),
    [seeing],
  )
  const picture = useDerived(lay)
  useEffect(() => preparePng(picture), [picture])
  return picture
}
