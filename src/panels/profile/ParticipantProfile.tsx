import { Suspense } from 'react'
import css from '#panels/profile/Inspector.module.css'
import { ParticipantFields } from '#panels/profile/ParticipantFields.tsx'
import { ParticipantFlows } from '#panels/profile/ParticipantFlows.tsx'
import { ValueExchanged } from '#panels/profile/ValueExchanged.tsx'
import { UnevenNote } from '#panels/profile/UnevenNote.tsx'
import { stageWord } from '#panels/profile/profileWords.ts'
import { isPartnerKind, KIND_INFO } from '#domain/kinds/kinds.ts'
import type { InspectorTab } from '#panels/profile/inspectorTab.ts'
import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useRecord, useSession, useSessionState } from '#store/hooks.ts'
import { IconTile } from '#ui/IconTile.tsx'
import { Tabs } from '#ui/Tabs.tsx'

/** One participant: who it is, then its fields, what it exchanges and its flows. */
export function ParticipantProfile({
  id,
  tabs,
}: {
  readonly id: string
  readonly tabs: readonly InspectorTab[]
}) {
  const participant = useRecord('participant', id)
  // Of the session, so that who goes from partner to partner reads the same page of each.
  const open = useSessionState((state) => state.inspectorTab)
  const session = useSession()
  if (!participant) return null
  const profile = (
    <div className={css['tabBody']}>
      <UnevenNote participant={participant} />
      <ParticipantFields participant={participant} />
      <ValueExchanged participantId={id} />
      <ParticipantFlows participantId={id} />
    </div>
  )
  const more = isPartnerKind(participant.kind) ? tabs : []
  const shown = [
    { id: 'profile', label: 'Profile', panel: profile },
    ...more.map(({ id: tab, label, Panel }) => ({
      id: tab,
      label,
      panel: (
        <Suspense>
          <Panel participantId={id} />
        </Suspense>
      ),
    })),
  ]
  return (
    <div className={css['profile']}>
      <ParticipantHeader participant={participant} />
      <Tabs
        label={`About ${participant.name}`}
        value={shown.some((tab) => tab.id === open) ? open : 'profile'}
        onChange={(tab) => session.store.setState({ inspectorTab: tab })}
        tabs={shown}
      />
    </div>
  )
}

function ParticipantHeader({ participant }: { readonly participant: Participant }) {
  const { kind, name, tierId, regions, stage } = participant
  const tier = useRecord('tier', tierId ?? '')
  const facts = [KIND_INFO[kind].term, tier?.name, regions.join(', '), stage && stageWord(stage)]
  return (
    <header className={css['header']}>
      <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={40} />
      <div className={css['heading']}>
        <h2 className={css['title']}>{name}</h2>
        <p className={css['subtitle']}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </header>
  )
}
