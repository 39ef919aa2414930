import { Hand, ListPlus, MousePointer2, Plus, SquareDashed, StickyNote } from 'lucide-react'
import type { ReactElement } from 'react'
import { ArrangeMenu } from '#canvas/ArrangeMenu.tsx'
import type { ArrangeDeed } from '#canvas/useArranging.ts'
import styles from '#canvas/ToolStrip.module.css'
import { KIND_MIME } from '#canvas/usePlace.ts'
import { KIND_INFO, STRIP_KINDS } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { IconTile } from '#ui/IconTile.tsx'
import { Menu } from '#ui/Menu.tsx'

const MORE_KINDS = PARTICIPANT_KINDS.filter((kind) => !STRIP_KINDS.includes(kind))

/** The tools at the left: select, pan, and a kind of participant to click or drag onto the map. */
interface Props {
  onPlace: (kind: ParticipantKind) => void
  readonly deeds: readonly ArrangeDeed[]
}

export function ToolStrip({ onPlace, deeds }: Props) {
  const session = useSession()
  const tool = useSessionState((state) => state.tool)
  return (
    <div
      className={styles['strip']}
      data-chrome=""
      role="toolbar"
      aria-label="Tools"
      aria-orientation="vertical"
    >
      <IconButton
        label="Select"
        shortcut="V"
        side="right"
        icon={<MousePointer2 size={18} />}
        pressed={tool.is === 'select'}
        onClick={() => session.setTool({ is: 'select' })}
      />
      <IconButton
        label="Pan"
        shortcut="H"
        side="right"
        icon={<Hand size={18} />}
        pressed={tool.is === 'pan'}
        onClick={() => session.setTool({ is: 'pan' })}
      />
      <hr className={styles['rule']} />
      {STRIP_KINDS.map((kind, i) => (
        <KindButton key={kind} kind={kind} digit={i + 1} />
      ))}
      <Menu
        label="More kinds"
        align="start"
        trigger={more()}
        items={MORE_KINDS.map((kind) => ({
          label: KIND_INFO[kind].term,
          icon: <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={20} />,
          run: () => onPlace(kind),
        }))}
      />
      <IconButton
        label="Quick add"
        shortcut="A"
        side="right"
        icon={<ListPlus size={18} />}
        onClick={() => session.quickAdd('')}
      />
      <hr className={styles['rule']} />
      <IconButton
        label="Sticky note"
        shortcut="N"
        side="right"
        icon={<StickyNote size={18} />}
        pressed={tool.is === 'sticky'}
        onClick={() => session.setTool({ is: tool.is === 'sticky' ? 'select' : 'sticky' })}
      />
      <IconButton
        label="Area"
        shortcut="R"
        side="right"
        icon={<SquareDashed size={18} />}
        pressed={tool.is === 'area'}
        onClick={() => session.setTool({ is: tool.is === 'area' ? 'select' : 'area' })}
      />
      <ArrangeMenu deeds={deeds} />
    </div>
  )
}

function KindButton({ kind, digit }: { kind: ParticipantKind; digit: number }) {
  const session = useSession()
  const tool = useSessionState((state) => state.tool)
  const armed = tool.is === 'place' && tool.kind === kind
  return (
    <IconButton
      label={KIND_INFO[kind].term}
      shortcut={String(digit)}
      side="right"
      pressed={armed}
      icon={
        <span className={styles['kind']}>
          <KindIcon kind={kind} />
          <span className={styles['digit']} data-digit={digit} />
        </span>
      }
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(KIND_MIME, kind)
        event.dataTransfer.effectAllowed = 'copy'
      }}
      onClick={() => session.setTool(armed ? { is: 'select' } : { is: 'place', kind })}
    />
  )
}

function KindIcon({ kind }: { kind: ParticipantKind }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={18}
      height={18}
      aria-hidden="true"
      style={{ color: `var(--kind-${kind}-line)` }}
    >
      {KIND_ICONS[kind].paths.map((path) => (
        <path key={path} d={path} className={styles['line']} />
      ))}
    </svg>
  )
}

function more(): ReactElement {
  return <IconButton label="More kinds" side="right" icon={<Plus size={18} />} />
}
