import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { InspectorTab } from '#panels/profile/inspectorTab.ts'
import css from '#panels/profile/Inspector.module.css'
import { AreaProfile } from '#panels/profile/AreaProfile.tsx'
import { FlowProfile } from '#panels/profile/FlowProfile.tsx'
import { MapProperties } from '#panels/profile/MapProperties.tsx'
import { ParticipantProfile } from '#panels/profile/ParticipantProfile.tsx'
import { StickyProfile } from '#panels/profile/StickyProfile.tsx'
import { SeveralProfile } from '#panels/profile/SeveralProfile.tsx'
import { useDerived, useSessionState } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'

/** What is selected on the map, with every field of it; with nothing selected, the map itself. */
export function Inspector({ tabs = NO_TABS }: { readonly tabs?: readonly InspectorTab[] }) {
  const [open, setOpen] = useState(true)
  return (
    <aside className={open ? css['inspector'] : css['folded']} aria-label="Inspector">
      <IconButton
        className={css['fold']}
        label={open ? 'Hide inspector' : 'Show inspector'}
        aria-expanded={open}
        icon={open ? <ChevronRight /> : <ChevronLeft />}
        size="s"
        tone="plain"
        side="left"
        onClick={() => setOpen(!open)}
      />
      {open && <Inspected tabs={tabs} />}
    </aside>
  )
}

/** Keyed by what it shows, so that a text half typed goes to the record it was typed for. */
function Inspected({ tabs }: { readonly tabs: readonly InspectorTab[] }) {
  const selection = useSessionState((state) => state.selection)
  const [only] = selection
  const type = useDerived((records) =>
    selection.size === 1 && only !== undefined ? records.get(only)?.type : undefined,
  )
  if (selection.size > 1) return <SeveralProfile ids={selection} />
  if (only !== undefined && type === 'participant')
    return <ParticipantProfile key={only} id={only} tabs={tabs} />
  if (only !== undefined && type === 'flow') return <FlowProfile key={only} id={only} />
  if (only !== undefined && type === 'area') return <AreaProfile key={only} id={only} />
  if (only !== undefined && type === 'sticky') return <StickyProfile key={only} id={only} />
  return <MapProperties />
}

const NO_TABS: readonly InspectorTab[] = []
