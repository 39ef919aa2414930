import css from '#panels/fit/value/ValueView.module.css'
import { placeWords } from '#panels/fit/value/valueWords.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import type { PartnerValue, PartnerValues } from '#domain/fit/partnerValues.ts'
import { QUADRANT_WORDS } from '#domain/fit/quadrantWords.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { compactAmount } from '#domain/money/money.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { textWidth } from '#scene/textWidth.ts'
import { useDispatch } from '#store/hooks.ts'
import type { QuadrantDot } from '#ui/charts/QuadrantDot.tsx'
import { Quadrants } from '#ui/charts/Quadrants.tsx'

interface ValueChartProps {
  readonly values: PartnerValues
  readonly currency: string
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

const CORNERS = {
  topLeft: corner('technology'),
  topRight: corner('strategic-alliance'),
  bottomLeft: corner('affiliate'),
  bottomRight: corner('channel'),
}

/** The chart; pulling a dot up or down sets its strategic value by hand. */
export function ValueChart({ values, currency, chosen, onChoose }: ValueChartProps) {
  const dispatch = useDispatch()
  const dots = values.partners.flatMap((value) => dotOf(value, currency))
  return (
    <figure className={css['figure']}>
      <div className={css['chart']}>
        <Quadrants
          label="Strategic value against revenue"
          xTitle="Revenue a year: low → high"
          yTitle="Strategic value: low → high"
          xTicks={ticksOf(values.pivotMinor, currency)}
          corners={CORNERS}
          dots={dots}
          chosen={chosen}
          onChoose={onChoose}
          onMove={(id, y) => dispatch(setParticipantField(id, 'strategicOverride', y))}
        />
      </div>
      <figcaption className={css['caption']}>
        <span>● with revenue</span>
        <span>◌ candidate: expected × probability</span>
        <span>
          <span className={css['hand']}>◆</span> set by hand
        </span>
        <span className={css['keys']}>
          Pull a dot up or down, or <kbd>↑</kbd> <kbd>↓</kbd>, to set its strategic value; <kbd>←</kbd>{' '}
          <kbd>→</kbd> to the next
        </span>
      </figcaption>
    </figure>
  )
}

function dotOf(value: PartnerValue, currency: string): readonly QuadrantDot[] {
  const { id, x, y, hollow, partner } = value
  if (x === null || y === null) return []
  const { kind, name, strategicOverride } = partner
  return [
    {
      id,
      name: `${name}, ${KIND_INFO[kind].short}`,
      title: name,
      about: placeWords(value, currency),
      x,
      y,
      hollow,
      marked: strategicOverride !== null,
      color: `--kind-${kind}`,
      lineColor: `--kind-${kind}-line`,
      paths: KIND_ICONS[kind].paths,
      labelWidth: textWidth(name, 12, 500),
    },
  ]
}

/** R/(R + pivot) turned round: a third of the pivot lies at 25, three times as much at 75. */
function ticksOf(pivotMinor: number | null, currency: string) {
  if (pivotMinor === null) return [{ at: 0, text: 'none' }]
  const amount = (factor: number) => compactAmount(Math.round(pivotMinor * factor), currency)
  return [
    { at: 0, text: 'none' },
    { at: 25, text: amount(1 / 3) },
    { at: 50, text: amount(1) },
    { at: 75, text: amount(3) },
    { at: 90, text: amount(9) },
  ]
}

function corner(quadrant: keyof typeof QUADRANT_WORDS) {
  const { name, for: hint } = QUADRANT_WORDS[quadrant]
  return { name, hint }
}
