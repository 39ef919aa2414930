import { dayText } from '#domain/calendar/days.ts'
import type { MdfReading } from '#domain/incentives/mdfDesk.ts'
import css from '#panels/incentives/mdf/Mdf.module.css'
import { AmountField, DayField } from '#panels/incentives/mdf/RequestField.tsx'

/** Proof, and what the money brought; asked for once the request is approved. */
export function Outcome({ reading }: { readonly reading: MdfReading }) {
  const { request, roi } = reading
  if (request.decision !== 'approved') return null
  return (
    <section className={css['outcome']} aria-label="What came of it">
      <h4 className={css['subtitle']}>What came of it</h4>
      <p className={css['soft']} data-proof={reading.proof}>
        {proofWords(reading)}
      </p>
      <div className={css['fields']}>
        <DayField request={request} field="proofOn" label="Proof came on" />
        <AmountField request={request} field="spentMinor" label="Spent" />
        <AmountField request={request} field="pipelineMinor" label="Pipeline it brought" />
        <AmountField request={request} field="wonMinor" label="Won through it" />
      </div>
      <dl className={css['figures']}>
        <Figure name="Pipeline per unit spent" figure={per(roi?.pipelinePerUnit)} />
        <Figure name="Won per unit spent" figure={per(roi?.revenuePerUnit)} />
        <Figure name="Return on the money" figure={percent(roi?.roiPct)} />
      </dl>
      {!roi && <p className={css['soft']}>Enter what was spent: then the return is known.</p>}
    </section>
  )
}

function Figure({ name, figure }: { readonly name: string; readonly figure: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{figure}</dd>
    </div>
  )
}

function percent(pct: number | null | undefined): string {
  return pct === null || pct === undefined ? '–' : `${Math.round(pct)} %`
}

function per(ratio: number | null | undefined): string {
  return ratio === null || ratio === undefined ? '–' : `${Math.round(ratio * 10) / 10} : 1`
}

function proofWords({ proof, proofDueOn, request }: MdfReading): string {
  const day = proofDueOn === null ? '' : dayText(proofDueOn, true)
  switch (proof) {
    case 'given':
      return `Proof came on ${request.proofOn === null ? '–' : dayText(request.proofOn, true)}.`
    case 'due':
      return `Proof is due by ${day}.`
    case 'overdue':
      return `Proof is overdue since ${day}: until it comes, the rules fund nothing more for this partner.`
    case 'none':
      return 'Enter the day it ends, and the day its proof is due is known.'
  }
}
