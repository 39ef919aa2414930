import { Flag } from 'lucide-react'
import { useCallback } from 'react'
import { readiness } from '#domain/playbooks/readiness.ts'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import { PartnerTile } from '#panels/scorecards/partner/PartnerTile.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Task } from '#records/task.ts'
import { useDerived, useSession } from '#store/hooks.ts'

interface OwnerListProps {
  readonly partners: readonly Participant[]
  /** Null is the programme. */
  readonly ownerId: string | null
  readonly today: string
}

/** The programme and every partner, with how far their tasks are done. */
export function OwnerList({ partners, ownerId, today }: OwnerListProps) {
  const shares = useDerived(useCallback((records: Records) => sharesByOwner(records, today), [today]))
  return (
    <SectionCard title="Playbooks of">
      <ul className={css['owners']} aria-label="Whose playbooks">
        <Owner
          id={null}
          name="The programme"
          icon={<Flag size={18} aria-hidden />}
          share={shares.get(null)}
          chosen={ownerId === null}
        />
        {partners.map((partner) => (
          <Owner
            key={partner.id}
            id={partner.id}
            name={partner.name}
            icon={<PartnerTile participant={partner} />}
            share={shares.get(partner.id)}
            chosen={ownerId === partner.id}
          />
        ))}
      </ul>
    </SectionCard>
  )
}

interface OwnerProps {
  readonly id: string | null
  readonly name: string
  readonly icon: React.ReactNode
  readonly share: Share | undefined
  readonly chosen: boolean
}

function Owner({ id, name, icon, share, chosen }: OwnerProps) {
  const session = useSession()
  return (
    <li>
      <button
        type="button"
        className={css['owner']}
        aria-current={chosen}
        onClick={() => session.lookAt('scorecards', { partnerId: id })}
      >
        {icon}
        <span className={css['ownerName']}>{name}</span>
        <span className={css['ownerShare']} title={share?.late ? `${share.late} late` : undefined}>
          {share === undefined || share.pct === null ? '–' : `${Math.round(share.pct)} %`}
        </span>
      </button>
    </li>
  )
}

interface Share {
  /** 0–100; null where nothing is needed. */
  readonly pct: number | null
  readonly late: number
}

function sharesByOwner(records: Records, today: string): ReadonlyMap<string | null, Share> {
  const byOwner = new Map<string | null, Task[]>()
  for (const task of records.all('task')) {
    const own = byOwner.get(task.participantId)
    if (own) own.push(task)
    else byOwner.set(task.participantId, [task])
  }
  return new Map(
    Array.from(byOwner, ([owner, tasks]) => {
      const late = tasks.filter(({ state, due }) => state === 'open' && due !== null && due < today).length
      return [owner, { pct: readiness(tasks).pct, late }]
    }),
  )
}
