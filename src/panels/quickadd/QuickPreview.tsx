import { quickWords } from '#domain/quickadd/quickWords.ts'
import type { QuickPlan } from '#domain/quickadd/quickPlan.ts'
import styles from '#panels/quickadd/QuickAdd.module.css'
import { MOST_LINES, type QuickPlans } from '#panels/quickadd/useQuickPlans.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'

const MOST_SHOWN = 6

interface Props {
  readonly id: string
  readonly quick: QuickPlans
  /** Whether adding was tried: only then is what is missing a problem, and not just not typed yet. */
  readonly asked: boolean
}

/** What the line will do, before it does it, and what of it was not understood. */
export function QuickPreview({ id, quick, asked }: Props) {
  const { plans, anchor, currency, tooMany } = quick
  return (
    <div id={id} className={styles['preview']}>
      {tooMany !== null && (
        <p className={styles['problem']} role="alert">
          That is {tooMany.toLocaleString('en')} lines; quick add takes up to{' '}
          {MOST_LINES.toLocaleString('en')}. Use Import for a whole table.
        </p>
      )}
      {plans.length > 1 && <p className={styles['count']}>{countWords(plans)}</p>}
      {plans.slice(0, MOST_SHOWN).map((plan, at) => (
        <PlanWords key={at} plan={plan} currency={currency} asked={asked || plans.length > 1} />
      ))}
      {plans.length > MOST_SHOWN && <p className={styles['hint']}>… and {plans.length - MOST_SHOWN} more</p>}
      <p className={styles['hint']}>
        {anchor && (
          <>
            Beside <strong>{anchor.name}</strong> ·{' '}
          </>
        )}
        <kbd>Enter</kbd> adds{plans.length > 1 ? ' all' : ''} · <kbd>Tab</kbd> adds and goes on from the new
        one · <kbd>Esc</kbd> closes
      </p>
    </div>
  )
}

function PlanWords({ plan, currency, asked }: { plan: QuickPlan; currency: string; asked: boolean }) {
  const { head, flows, rest } = quickWords(plan, currency)
  const { kind } = plan.end
  return (
    <div className={styles['plan']}>
      {plan.end.name !== '' && (
        <>
          <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={22} />
          <strong>{head}</strong>
        </>
      )}
      {flows.map((flow) => (
        <span key={flow} className={styles['flow']}>
          {flow}
        </span>
      ))}
      {rest.length > 0 && (
        <span className={styles['rest']}>not understood, kept in the note: {rest.join(', ')}</span>
      )}
      {plan.problem !== null && asked && (
        <span className={styles['problem']} role="alert">
          {plan.problem}
        </span>
      )}
    </div>
  )
}

/** "12 lines: 10 new participants, 2 on the map already, 14 flows; 1 cannot be added". */
function countWords(plans: readonly QuickPlan[]): string {
  const good = plans.filter(({ problem }) => problem === null)
  const there = good.filter(({ end }) => end.id !== null).length
  const flows = good.reduce((sum, { gives, returns }) => sum + gives.length + returns.length, 0)
  const bad = plans.length - good.length
  return [
    `${plans.length} lines: ${good.length - there} to add`,
    there > 0 && `${there} on the map already`,
    flows > 0 && `${flows} ${flows === 1 ? 'flow' : 'flows'}`,
    bad > 0 && `${bad} cannot be added and will stay here`,
  ]
    .filter(Boolean)
    .join(', ')
}
