import { ArrowLeftRight, ArrowRight } from 'lucide-react'
import css from '#panels/profile/Inspector.module.css'
import { FlowFields } from '#panels/profile/FlowFields.tsx'
import { turnFlow } from '#commands/turnFlow.ts'
import { FLOW_GROUPS, FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useDispatch, useRecord, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconTile } from '#ui/IconTile.tsx'
import { Tabs } from '#ui/Tabs.tsx'

/** One flow: its ends, then its fields. */
export function FlowProfile({ id }: { readonly id: string }) {
  const flow = useRecord('flow', id)
  const dispatch = useDispatch()
  if (!flow) return null
  const { term, group } = FLOW_INFO[flow.kind]
  const groupTitle = FLOW_GROUPS.find((entry) => entry.id === group)?.title
  const profile = (
    <div className={css['tabBody']}>
      <FlowFields flow={flow} />
    </div>
  )
  return (
    <div className={css['profile']}>
      <header className={css['header']}>
        <span className={css['swatch']} style={{ background: `var(--flow-${group})` }} aria-hidden />
        <div className={css['heading']}>
          <h2 className={css['title']}>{flow.label || term}</h2>
          <p className={css['subtitle']}>
            {term} · {groupTitle}
          </p>
        </div>
      </header>
      <div className={css['ends']}>
        <FlowEnd id={flow.from} />
        <ArrowRight className={css['endsArrow']} aria-label="gives" />
        <FlowEnd id={flow.to} />
        <Button
          size="s"
          tone="quiet"
          icon={<ArrowLeftRight />}
          className={css['turn']}
          onClick={() => dispatch(turnFlow(id))}
        >
          Swap direction
        </Button>
      </div>
      <Tabs
        label={`About ${flow.label || term}`}
        tabs={[{ id: 'profile', label: 'Profile', panel: profile }]}
      />
    </div>
  )
}

function FlowEnd({ id }: { readonly id: string }) {
  const session = useSession()
  const participant = useRecord('participant', id)
  if (!participant) return <span className={css['faint']}>No longer on the map</span>
  const { name, kind } = participant
  return (
    <button type="button" className={css['end']} onClick={() => session.select([id])}>
      <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={20} />
      <span className={css['endName']}>{name}</span>
    </button>
  )
}
