import css from '#panels/incentives/header/LadderCards.module.css'
import { type Ladder, LADDERS } from '#domain/incentives/ladders.ts'
import { deedFor } from '#domain/incentives/metricWords.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { minorDigits } from '#domain/money/money.ts'
import { useDerived } from '#store/hooks.ts'
import { ChoiceCards } from '#ui/ChoiceCards.tsx'

/** The ladders a programme can begin with, each with its tiers. */
export function LadderCards({ onPick }: { readonly onPick: (ladder: Ladder['id']) => void }) {
  return (
    <ChoiceCards
      choices={LADDERS.map((ladder) => ({
        id: ladder.id,
        title: ladder.title,
        about: `${ladder.about}.`,
        contents: <Steps ladder={ladder} />,
        onPick: () => onPick(ladder.id),
      }))}
    />
  )
}

function Steps({ ladder }: { readonly ladder: Ladder }) {
  const currency = useDerived(currencyOf)
  const unit = 10 ** minorDigits(currency)
  return ladder.tiers.map(({ name, needs, requirements = [], basePct }) => {
    const deeds = requirements.map(([metric, min]) =>
      deedFor(metric, metric === 'revenueMinor' ? min * unit : min, currency),
    )
    const asks = deeds.length === 0 ? 'open to all' : deeds.join(needs === 'any' ? ' or ' : ' and ')
    return (
      <span key={name} className={css['step']}>
        <span className={css['tier']}>{name}</span>
        <span>
          {asks}
          {basePct !== undefined && `: ${pctText(basePct)}`}
        </span>
      </span>
    )
  })
}
