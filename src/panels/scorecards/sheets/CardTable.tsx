import { figureText } from '#domain/figures/figureText.ts'
import type { ReviewSheet } from '#domain/review/reviewSheet.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import { ragWord, RAG_WORDS } from '#domain/scorecard/ragText.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import css from '#panels/scorecards/sheets/SheetPaper.module.css'
import { StatusMark } from '#ui/StatusMark.tsx'

const SHOWN = COLUMNS.filter(({ usual }) => usual)

/** Quarters as rows, figures as columns; each figure with the sign of its colour. */
export function CardTable({ sheet: { cards, currency } }: { readonly sheet: ReviewSheet }) {
  return (
    <table className={css['cards']}>
      <thead>
        <tr>
          <th scope="col">Quarter</th>
          {SHOWN.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">Overall</th>
        </tr>
      </thead>
      <tbody>
        {cards.map(({ quarter, cells, overall }) => (
          <tr key={quarter.label}>
            <th scope="row">{quarter.label}</th>
            {SHOWN.map(({ id, unit }) => {
              const { value, rag } = cells[id]
              return (
                <td key={id}>
                  {rag.status !== 'grey' && (
                    <StatusMark status={RAG_SIGNS[rag.status]} size={11} label={ragWord(rag)} />
                  )}{' '}
                  {figureText(value, unit, currency)}
                </td>
              )
            })}
            <td className={css['overall']}>
              <StatusMark status={RAG_SIGNS[overall.status]} size={12} /> {RAG_WORDS[overall.status]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
