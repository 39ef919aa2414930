import css from '#panels/profile/Inspector.module.css'
import { ParticipantFields } from '#panels/profile/ParticipantFields.tsx'
import { ParticipantFlows } from '#panels/profile/ParticipantFlows.tsx'
import { ValueExchanged } from '#panels/profile/ValueExchanged.tsx'
import { stageWord } from '#panels/profile/profileWords.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useRecord } from '#store/hooks.ts'
import { IconTile } from '#ui/IconTile.tsx'
import { Tabs } from '#ui/Tabs.tsx'

/** One participant: who it is, then its fields, what it exchanges and its flows. */
export function ParticipantProfile({ id }: { readonly id: string }) {
  const participant = useRecord('participant', id)
  if (!participant) return null
  const profile = (
    <div className={css['tabBody']}>
      <ParticipantFields participant={participant} />
      <ValueExchanged participantId={id} />
      <ParticipantFlows participantId={id} />
    </div>
  )
  return (
    <div className={css['profile']}>
      <ParticipantHeader participant={participant} />
      <Tabs
        label={`About ${participant.name}`}
        tabs={[{ id: 'profile', label: 'Profile', panel: profile }]}
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
