import { memo, useState } from 'react'
import css from '#panels/incentives/programme/ProgrammeRules.module.css'
import { RemarkDialog } from '#panels/incentives/programme/RemarkDialog.tsx'
import { RuleField } from '#panels/incentives/programme/RuleField.tsx'
import { RULE_GROUPS, type RuleId } from '#domain/incentives/ruleGroups.ts'
import type { Programme } from '#records/programme.ts'

interface ProgrammeRulesProps {
  readonly programme: Programme
  readonly currency: string
}

/**
 * What holds for all tiers: payment, registration, ceilings, bonuses, and what we reckon with. Forty fields: drawn anew
 * only where the programme itself has changed and not with each rate of a tier.
 */
export const ProgrammeRules = memo(({ programme, currency }: ProgrammeRulesProps) => {
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
                <RuleField
                  key={field}
                  field={field}
                  programme={programme}
                  currency={currency}
                  onRemark={() => setRemarked(field)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {remarked && (
        <RemarkDialog
          programmeId={programme.id}
          tierId={null}
          field={remarked}
          onClose={() => setRemarked(null)}
        />
      )}
    </section>
  )
})
