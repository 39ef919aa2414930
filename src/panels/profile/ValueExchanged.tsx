import css from '#panels/profile/Inspector.module.css'
import { exchangedValue, type ValueLine } from '#domain/flows/exchangedValue.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import { compactAmount, formatAmount } from '#domain/money/money.ts'
import { MAP_ID } from '#records/map.ts'
import { useDerived, useRecord } from '#store/hooks.ts'

/** What a participant receives and gives a year, by kind of flow. */
export function ValueExchanged({ participantId }: { readonly participantId: string }) {
  const who = useRecord('participant', participantId)?.kind === 'company' ? 'We' : 'They'
  const { receives, gives } = useDerived((records) =>
    exchangedValue(
      Array.from(records.flowsAt(participantId), (flow) => ({
        ...flow,
        amountMinor: amountInForce(records, flow),
      })),
      participantId,
    ),
  )
  return (
    <section className={css['box']} aria-label="Value exchanged per year">
      <h3 className={css['boxTitle']}>Value exchanged per year</h3>
      <Side title={`${who} receive`} lines={receives} />
      <Side title={`${who} give`} lines={gives} />
    </section>
  )
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly ValueLine[] }) {
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  return (
    <div className={css['side']}>
      <h4 className={css['sideTitle']}>{title}</h4>
      {lines.length === 0 ? (
        <p className={css['faint']}>– no active flow</p>
      ) : (
        <ul className={css['lines']}>
          {lines.map((line) => (
            <li key={line.kind} className={css['line']}>
              <span>{FLOW_INFO[line.kind].term}</span>
              <LineAmount line={line} currency={currency} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function LineAmount({ line, currency }: { readonly line: ValueLine; readonly currency: string }) {
  const { totalMinor, unknown } = line
  return (
    <span>
      {totalMinor === null ? (
        '–'
      ) : (
        <strong title={formatAmount(totalMinor, currency)}>{compactAmount(totalMinor, currency)}</strong>
      )}
      {unknown > 0 && <span className={css['faint']}> ({unknown} without an amount)</span>}
    </span>
  )
}
