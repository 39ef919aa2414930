import { STAGES, type Stage } from '#records/participant.ts'
import type { Ink } from '#scene/palette.ts'
import { boxPart, textPart } from '#scene/parts.ts'
import type { Part, Point } from '#scene/types.ts'

const BAR = { width: 8, height: 3, gap: 3 } as const
const BARS = STAGES.length - 1
const LABEL = { size: 10, weight: 400 } as const

/** Four bars filled as far as the partner has come, and the word; under review all four are hollow. `at.y` is their middle. */
export function stageParts(stage: Stage, hue: Ink, { x, y }: Point, textScale: number): readonly Part[] {
  const reached = stage === 'review' ? 0 : STAGES.indexOf(stage) + 1
  const parts: Part[] = []
  for (let i = 0; i < BARS; i++) {
    const box = {
      x: x + i * (BAR.width + BAR.gap),
      y: y - BAR.height / 2,
      width: BAR.width,
      height: BAR.height,
    }
    parts.push(
      stage === 'review'
        ? boxPart(box, 1.5, null, hue)
        : boxPart(box, 1.5, i < reached ? hue : 'track', null),
    )
  }
  const after = x + BARS * (BAR.width + BAR.gap) + 4
  parts.push(
    textPart(
      stageName(stage),
      after,
      y + 3.5 * textScale,
      { ...LABEL, size: LABEL.size * textScale },
      'inkFaint',
    ),
  )
  return parts
}

function stageName(stage: Stage): string {
  return stage.slice(0, 1).toUpperCase() + stage.slice(1)
}
