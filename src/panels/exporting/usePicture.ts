import { useEffect, useMemo } from 'react'
import type { RedactedCopy } from '#domain/redaction/redact.ts'
import { preparePng } from '#panels/exporting/makePng.ts'
import { layPicture, type Picture } from '#panels/exporting/paintPicture.ts'
import type { Seeing } from '#records/seeing.ts'
import { decorate } from '#scene/decoration.ts'
import { mapFacts } from '#scene/mapFacts.ts'

/** The copy as it is to be exported, laid out once for all formats; what paints a PNG is started meanwhile. */
export function usePicture(copied: RedactedCopy, seeing: Seeing): Picture {
  const picture = useMemo(() => {
    const { records } = copied
    return layPicture(mapFacts(records, decorate(records, copied.seeingOf(seeing))))
  }, [copied, seeing])
  useEffect(() => preparePng(picture), [picture])
  return picture
}
