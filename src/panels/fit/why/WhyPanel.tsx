import { ChevronDown } from 'lucide-react'
import { useCallback, useId, useState } from 'react'
import css from '#panels/fit/why/WhyPanel.module.css'
import { SureTable } from '#panels/fit/why/SureTable.tsx'
import { WeightShifts } from '#panels/fit/why/WeightShifts.tsx'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { revenueReading } from '#domain/fit/revenueReading.ts'
import { whyReading } from '#domain/fit/whyReading.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived } from '#store/hooks.ts'

/** Why the first partner is first and what would change that; folded, it is one sentence. */
export function WhyPanel({ chosen: { evaluation } }: { readonly chosen: FitChosen }) {
  return evaluation && <WhyRound evaluation={evaluation} />
}

function WhyRound({ evaluation }: { readonly evaluation: Evaluation }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { id: evaluationId, profileId } = evaluation
  const why = useIdleDerived(
    useCallback(
      (records: Records) => whyReading(records, { id: evaluationId, profileId }),
      [evaluationId, profileId],
    ),
  )
  const [first, ...rest] = why.sentences
  return (
    <section className={css['panel']} aria-labelledby={`${id}-title`}>
      <div className={css['head']}>
        <button
          type="button"
          className={css['fold']}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!open)}
        >
          <ChevronDown className={css['arrow']} aria-hidden />
          <span id={`${id}-title`} className={css['title']}>
            Why this rank
          </span>
        </button>
        <p className={css['first']}>{first}</p>
      </div>
      <div id={`${id}-body`} className={css['body']} hidden={!open}>
        {open && (
          <>
            <div className={css['words']}>
              <h3 className={css['heading']}>In words</h3>
              <ul className={css['sentences']}>
                {rest.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
                <RevenueSentence />
              </ul>
            </div>
            <WeightShifts why={why} />
            <SureTable evaluation={evaluation} order={why.order} />
          </>
        )}
      </div>
    </section>
  )
}

function RevenueSentence() {
  return <li>{useIdleDerived(revenueReading)}</li>
}
