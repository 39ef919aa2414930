import { Route } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { IfLeaves } from '#domain/network/ifLeaves.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import css from '#panels/insights/leaves/LeavesCard.module.css'
import { LeaverMenu } from '#panels/insights/leaves/LeaverMenu.tsx'
import { leaveRows, keptText } from '#panels/insights/leaves/leaveRows.ts'
import { useLeaves } from '#panels/insights/reading/useInsights.ts'
import { useShowOnMap } from '#panels/insights/useShowOnMap.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useIdleDerived, useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** What the map would lose without one partner, and beside it without another. */
export function LeavesCard() {
  const partners = useIdleDerived(partnersByWeight)
  const [chosen, setChosen] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const leaver = partners.find(({ id }) => id === chosen) ?? partners[0]
  const compared = partners.find(({ id }) => id === other && id !== leaver?.id)
  if (!leaver)
    return (
      <SectionCard title="If a partner leaves">
        <EmptyState title="No partner yet">
          Put partners on the map to see what hangs on each of them.
        </EmptyState>
      </SectionCard>
    )
  return (
    <SectionCard
      title={`If ${leaver.name} leaves`}
      className={css['card']}
      aside={
        <>
          <LeaverMenu
            label="Who leaves"
            words="Change"
            partners={partners}
            chosen={leaver.id}
            onPick={setChosen}
          />
          <LeaverMenu
            label="Compare with"
            words={compared ? `Compare: ${compared.name}` : 'Compare'}
            partners={partners.filter(({ id }) => id !== leaver.id)}
            chosen={compared?.id ?? null}
            onPick={setOther}
          />
        </>
      }
    >
      <Losses leaver={leaver} compared={compared ?? null} />
    </SectionCard>
  )
}

function Losses({
  leaver,
  compared,
}: {
  readonly leaver: Participant
  readonly compared: Participant | null
}) {
  const { records } = useOpenMap()
  const ids = useMemo(() => [leaver.id, ...(compared ? [compared.id] : [])], [leaver.id, compared])
  const leaves = useLeaves(ids)
  const known = ids.flatMap((id) => leaves.get(id) ?? [])
  const currency = useDerived(currencyOf)
  const nameOf = useCallback(
    (id: string) => records.find('participant', id)?.name ?? 'one that is gone',
    [records],
  )
  const [first] = known
  if (!first || known.length < ids.length) return <p className={css['waiting']}>Reading the map…</p>
  return (
    <>
      <table className={css['table']}>
        <thead className={compared ? css['heads'] : 'visually-hidden'}>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Lost</span>
            </th>
            <th scope="col">{leaver.name}</th>
            {compared && <th scope="col">{compared.name}</th>}
          </tr>
        </thead>
        <tbody>
          {leaveRows(known, currency, nameOf).map(({ title, values }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {values.map((value, at) => (
                <td key={ids[at]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Kept leave={first} words={keptText(first, nameOf)} />
    </>
  )
}

function Kept({ leave, words }: { readonly leave: IfLeaves; readonly words: string }) {
  const show = useShowOnMap()
  const touched = [
    leave.id,
    ...leave.stranded,
    ...leave.segmentsCutOff,
    ...leave.routesLost.map(({ id }) => id),
  ]
  return (
    <div className={css['kept']}>
      <Route aria-hidden />
      <p className={css['words']}>{words}</p>
      <Button size="s" className={css['show']} onClick={() => show([...new Set(touched)])}>
        Show on map
      </Button>
    </div>
  )
}

/** Those through whom most money comes first, for they are who is asked about; then by name. */
function partnersByWeight(records: Records): readonly Participant[] {
  const minor = new Map<string, number>()
  for (const { kind, status, from, via, amountMinor } of records.all('flow'))
    if (kind === 'payment' && status === 'active')
      for (const id of [from, ...via]) minor.set(id, (minor.get(id) ?? 0) + (amountMinor ?? 0))
  return [...records.all('participant')]
    .filter(({ kind }) => isPartnerKind(kind))
    .toSorted((a, b) => (minor.get(b.id) ?? 0) - (minor.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1))
}
