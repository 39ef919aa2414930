import { useState } from 'react'
import css from '#panels/incentives/programme/ProgrammeRules.module.css'
import { RemarkDialog } from '#panels/incentives/programme/RemarkDialog.tsx'
import { RuleField } from '#panels/incentives/programme/RuleField.tsx'
import type { ProgrammeReading } from '#domain/incentives/programmeReading.ts'
import { RULE_GROUPS, type RuleId } from '#domain/incentives/ruleGroups.ts'

/** What holds for all tiers: payment, registration, ceilings, bonuses, and what we reckon with. */
export function ProgrammeRules({ reading }: { readonly reading: ProgrammeReading }) {
  const [remarked, setRemarked] = useState<RuleId | null>(null)
  return (
    <section aria-labelledby="programme-rules" className={css['rules']}>
      <h3 id="programme-rules" className={css['title']}>
        Programme rules <span className={css['hint']}>for all tiers; an empty field is switched off</span>
      </h3>
      <div className={css['groups']}>
        {RULE_GROUPS.map(({ title, hint, fields }) => (
          <fieldset key={title} className={css['group']}>
            <legend className={css['legend']}>{title}</legend>
            <p className={css['hint']}>{hint}</p>
            <div className={css['fields']}>
              {fields.map((field) => (
                <RuleField key={field} field={field} reading={reading} onRemark={() => setRemarked(field)} />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {remarked && (
        <RemarkDialog
          programmeId={reading.programme.id}
          tierId={null}
          field={remarked}
          onClose={() => setRemarked(null)}
        />
      )}
    </section>
  )
}
