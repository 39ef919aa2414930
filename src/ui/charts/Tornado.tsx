import css from '#ui/charts/Tornado.module.css'

export interface TornadoRow {
  readonly id: string
  readonly name: string
  /** What the result is at its low and its high value. */
  readonly low: number
  readonly high: number
  readonly lowText: string
  readonly highText: string
}

export interface TornadoProps {
  readonly label: string
  /** What the result is with everything likely. */
  readonly base: number
  /** The widest first. */
  readonly rows: readonly TornadoRow[]
  /** What a row is, over the names. */
  readonly nameTitle: string
}

/** What moves a result most. The chart is a table, so that it can be read without being seen. */
export function Tornado({ label, base, rows, nameTitle }: TornadoProps) {
  const most = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(low - base), Math.abs(high - base)]))
  return (
    <table className={css['tornado']}>
      <caption className="visually-hidden">{label}</caption>
      <colgroup>
        <col className={css['names']} />
        <col className={css['figures']} />
        <col />
        <col className={css['figures']} />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{nameTitle}</th>
          <th scope="col">At its low</th>
          <th scope="col">Swing</th>
          <th scope="col">At its high</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, low, high, lowText, highText }) => (
          <tr key={id}>
            <th scope="row" title={name}>
              {name}
            </th>
            <td className={css['figure']}>{lowText}</td>
            <td className={css['picture']} aria-hidden>
              <Bars low={(low - base) / most} high={(high - base) / most} />
            </td>
            <td className={css['figure']}>{highText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Both as shares of the widest, −1 to 1. */
function Bars({ low, high }: { readonly low: number; readonly high: number }) {
  return (
    <svg viewBox="-100 0 200 14" preserveAspectRatio="none" focusable="false">
      <rect className={css['low']} x={Math.min(0, low * 98)} width={Math.abs(low) * 98} y="1" height="12" />
      <rect
        className={css['high']}
        x={Math.min(0, high * 98)}
        width={Math.abs(high) * 98}
        y="1"
        height="12"
      />
      <line x1="0" x2="0" y1="0" y2="14" />
    </svg>
  )
}
