import { GROUP_NAMES } from '#domain/ipp/table.ts'
import { fitText } from '#domain/review/reviewWords.ts'
import type { ReviewSheet } from '#domain/review/reviewSheet.ts'
import { Radar } from '#ui/charts/Radar.tsx'

/** From the top clockwise, as in the inspector. */
const AXES = ['capacity', 'capability', 'commitment', 'customer'] as const

/** The score in words, and the four Cs it is made of. */
export function FitFigure({ sheet }: { readonly sheet: Pick<ReviewSheet, 'fit'> }) {
  const { fit } = sheet
  return (
    <>
      <p>{fitText(sheet)}</p>
      {fit && (
        <Radar
          label={`${fit.name} by the four Cs`}
          axes={AXES.map((group) => ({ name: GROUP_NAMES[group], value: fit.byC[group] ?? null }))}
        />
      )}
    </>
  )
}
