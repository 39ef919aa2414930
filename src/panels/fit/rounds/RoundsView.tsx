import { useState } from 'react'
import { OneRound } from '#panels/fit/rounds/OneRound.tsx'
import { RoundChanges } from '#panels/fit/rounds/RoundChanges.tsx'
import css from '#panels/fit/rounds/RoundsView.module.css'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { SelectField } from '#ui/SelectField.tsx'

/** Two rounds of the profile side by side: who rose, who fell, and what it comes from. */
export function RoundsView({ chosen }: { readonly chosen: FitChosen }) {
  const { evaluations } = chosen
  const [picked, setPicked] = useState<{ readonly before?: string; readonly after?: string }>({})
  const after = evaluations.find(({ id }) => id === picked.after) ?? evaluations[0]
  const before =
    evaluations.find(({ id }) => id === picked.before && id !== after?.id) ?? neighbourOf(evaluations, after)
  if (!after || !before) return <OneRound chosen={chosen} />
  return (
    <section className={css['view']} aria-label="Rounds compared">
      <div className={css['bar']}>
        <SelectField
          label="From"
          className={css['picker']}
          value={before.id}
          options={optionsOf(evaluations, after.id)}
          onChange={(id) => setPicked({ before: id, after: after.id })}
        />
        <SelectField
          label="To"
          className={css['picker']}
          value={after.id}
          options={optionsOf(evaluations, null)}
          onChange={(id) => setPicked({ before: before.id, after: id })}
        />
      </div>
      <RoundChanges before={before} after={after} evaluations={evaluations} />
    </section>
  )
}

/** The one before it in time, else the one after. */
function neighbourOf(
  evaluations: readonly Evaluation[],
  round: Evaluation | undefined,
): Evaluation | undefined {
  const place = evaluations.findIndex(({ id }) => id === round?.id)
  return evaluations[place + 1] ?? evaluations[place - 1]
}

function optionsOf(evaluations: readonly Evaluation[], taken: string | null) {
  return evaluations.map(({ id, name, on }) => ({
    value: id,
    label: `${name}, ${on}`,
    disabled: id === taken,
  }))
}
