import css from '#panels/fit/value/ValueView.module.css'
import { revenueWords, strategicWords } from '#panels/fit/value/valueWords.ts'
import type { PartnerValues } from '#domain/fit/partnerValues.ts'
import { QUADRANT_WORDS } from '#domain/fit/quadrantWords.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'

interface ValueTableProps {
  readonly values: PartnerValues
  readonly currency: string
}

/** What the chart shows, to be read. */
export function ValueTable({ values, currency }: ValueTableProps) {
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <caption className="visually-hidden">Strategic value and revenue of each partner</caption>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            <th scope="col">Kind</th>
            <th scope="col">Strategic value</th>
            <th scope="col">Revenue</th>
            <th scope="col">Quadrant</th>
            <th scope="col">Remark</th>
          </tr>
        </thead>
        <tbody>
          {values.partners.map((value) => (
            <tr key={value.id}>
              <th scope="row">{value.partner.name}</th>
              <td>{KIND_INFO[value.partner.kind].short}</td>
              <td>{strategicWords(value)}</td>
              <td>{revenueWords(value, currency)}</td>
              <td>{value.quadrant ? QUADRANT_WORDS[value.quadrant].name : '–'}</td>
              <td className={css['remark']}>{value.missing ?? value.remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
