import { formatAmount } from '#domain/money/money.ts'
import css from '#panels/incentives/statements/Statements.module.css'
import type { StatementChoice } from '#panels/incentives/statements/useStatement.ts'
import { MAP_ID } from '#records/map.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useRecord, useSession } from '#store/hooks.ts'
import { IconTile } from '#ui/IconTile.tsx'

/** What every partner takes in the quarter; a press opens its statement. */
export function TakeList({ choice }: { readonly choice: StatementChoice }) {
  const session = useSession()
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const { takes, quarter, partnerId } = choice
  const total = takes.reduce((sum, { takeMinor }) => sum + takeMinor, 0)
  if (takes.length === 0) return null
  return (
    <aside className={css['takes']} aria-label={`All partners in ${quarter.label}`}>
      <h3 className={css['takesTitle']}>All partners in {quarter.label}</h3>
      <ul className={css['takeList']}>
        {takes.map(({ partner, takeMinor }) => (
          <li key={partner.id}>
            <button
              type="button"
              className={css['take']}
              aria-pressed={partner.id === partnerId}
              onClick={() => session.lookAt('incentives', { partnerId: partner.id })}
            >
              <IconTile paths={KIND_ICONS[partner.kind].paths} color={`--kind-${partner.kind}`} size={20} />
              <span className={css['takeName']}>{partner.name}</span>
              <span className={css['figure']}>{formatAmount(takeMinor, currency)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={css['takeTotal']}>
        <span>Together</span>
        <strong className={css['figure']}>{formatAmount(total, currency)}</strong>
      </p>
    </aside>
  )
}
