import css from '#panels/fit/why/WhyPanel.module.css'
import type { WeightShift, WhyReading } from '#domain/fit/whyReading.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { ShiftBar } from '#ui/charts/ShiftBar.tsx'

/** How far each weight is from one that would change the lead: by C, then by criterion. */
export function WeightShifts({ why: { byC, byCriterion } }: { readonly why: WhyReading }) {
  return (
    <div className={css['weights']}>
      <h3 className={css['heading']}>Weights that would change the lead</h3>
      {byCriterion.length === 0 ? (
        <p className={css['soft']}>
          Bars stand here once one partner leads clearly and two or more are rated on every criterion: then
          each weight can be turned in thought until somebody catches up.
        </p>
      ) : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">Weight of</th>
              <th scope="col" className={css['wide']}>
                <span className="visually-hidden">As a bar</span>
              </th>
              <th scope="col" className={css['number']}>
                Now
              </th>
              <th scope="col">Lead changes at</th>
            </tr>
          </thead>
          <tbody>
            {byC.map((shift) => (
              <ShiftRow key={shift.id} shift={shift} strong />
            ))}
          </tbody>
          <tbody>
            {byCriterion.map((shift) => (
              <ShiftRow key={shift.id} shift={shift} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function ShiftRow({ shift, strong = false }: { readonly shift: WeightShift; readonly strong?: boolean }) {
  const { name, nowPct, changesAtPct, rival } = shift
  return (
    <tr className={strong ? css['strong'] : undefined}>
      <th scope="row">{name}</th>
      <td>
        <ShiftBar now={nowPct} changesAt={changesAtPct} />
      </td>
      <td className={css['number']}>{shownScore(nowPct)} %</td>
      <td>
        {changesAtPct === null ? (
          <span className={css['soft']}>no weight of it</span>
        ) : (
          <>
            {changesAtPct > nowPct ? '↑' : '↓'} {shownScore(changesAtPct)} %, {rival} level
          </>
        )}
      </td>
    </tr>
  )
}
