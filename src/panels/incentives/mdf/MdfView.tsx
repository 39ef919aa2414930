import { Megaphone, Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { addMdfRequest } from '#commands/addMdfRequest.ts'
import { mdfDesk } from '#domain/incentives/mdfDesk.ts'
import { ChipPick } from '#panels/incentives/ChipPick.tsx'
import { BudgetCalculator } from '#panels/incentives/mdf/BudgetCalculator.tsx'
import css from '#panels/incentives/mdf/Mdf.module.css'
import { RequestList } from '#panels/incentives/mdf/RequestList.tsx'
import { RequestSheet } from '#panels/incentives/mdf/RequestSheet.tsx'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { usePartnerOptions } from '#panels/incentives/usePartnerOptions.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatchMaking, useSession, useSessionState, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

const ALL = 'all'

/** Requests for market development funds: what the rules say, what was decided, what came of it. */
export function MdfView({ chosen: { programme } }: { readonly chosen: ProgrammeChosen }) {
  const session = useSession()
  const make = useDispatchMaking()
  const today = useToday()
  const partners = usePartnerOptions()
  const partnerId = useSessionState((state) => state.incentives.partnerId)
  const [openId, setOpenId] = useState<string | null>(null)
  const read = useCallback((records: Records) => mdfDesk(records, programme, today), [programme, today])
  const all = useDerived(read)
  const shown = all.filter(({ request }) => partnerId === null || request.participantId === partnerId)
  const open = shown.find(({ request }) => request.id === openId) ?? shown[0]

  function add(): void {
    const asking = partnerId ?? partners[0]?.value
    if (asking === undefined) return session.toast('There is no partner on the map to ask for funds yet.')
    const made = make(addMdfRequest(asking, { name: 'New request' }))
    setOpenId(made?.[0] ?? null)
  }

  return (
    <section className={css['view']} aria-label={`MDF desk of ${programme.name}`}>
      <div className={css['bar']}>
        <ChipPick
          label="Partner"
          value={partnerId ?? ALL}
          all={ALL}
          options={[{ value: ALL, label: 'All' }, ...partners]}
          onPick={(value) => session.lookAt('incentives', { partnerId: value === ALL ? null : value })}
        />
        <span className={css['space']} />
        <Button size="s" icon={<Plus />} onClick={add}>
          Add request
        </Button>
      </div>
      <div className={css['columns']}>
        {open ? (
          <>
            <RequestList readings={shown} openId={open.request.id} onOpen={setOpenId} />
            <RequestSheet key={open.request.id} reading={open} programme={programme} />
          </>
        ) : (
          <div className={css['nothing']}>
            <EmptyState
              title="No requests yet"
              icon={<Megaphone />}
              action={
                <Button tone="primary" icon={<Plus />} onClick={add}>
                  Add a request
                </Button>
              }
            >
              <p>
                A partner asks for funds for an event, a webinar, a campaign. The rules of the programme say
                whether it is worth it; you decide, ask for proof, and see what came of the money.
              </p>
            </EmptyState>
          </div>
        )}
        <BudgetCalculator
          programme={programme}
          partnerId={open?.request.participantId ?? partnerId ?? partners[0]?.value ?? ''}
        />
      </div>
    </section>
  )
}
