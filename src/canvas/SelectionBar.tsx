import { useStoreApi } from '@xyflow/react'
import {
  AlignStartVertical,
  AlignHorizontalSpaceAround,
  Lock,
  LockOpen,
  WandSparkles,
  type LucideIcon,
} from 'lucide-react'
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { ARRANGE_ICONS } from '#canvas/arrangeIcons.ts'
import styles from '#canvas/SelectionBar.module.css'
import { rectOfItems } from '#canvas/snapDrag.ts'
import type { ArrangeDeed } from '#canvas/useArranging.ts'
import { findPlaced } from '#domain/layout/placed.ts'
import type { Rect } from '#scene/types.ts'
import { useMapState, useOpenMap, useSessionState } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'
import { shortcutText } from '#ui/shortcut.ts'

/** Pixels between the bar and the selection, and from the edges of the map. */
const GAP = 14
const EDGE = 8

/** Over two or more selected items: lining them up, spreading, locking and arranging them. */
export function SelectionBar({ deeds, hidden }: { deeds: readonly ArrangeDeed[]; hidden: boolean }) {
  const { records } = useOpenMap()
  const version = useMapState((state) => state.version)
  const selection = useSessionState((state) => state.selection)
  const tool = useSessionState((state) => state.tool)
  const items = useMemo(
    () => [...selection].flatMap((id) => findPlaced(records, id) ?? []),
    // The records change in place: `version` stands for their content.
    // oxlint-disable-next-line react/exhaustive-deps
    [records, version, selection],
  )
  const rect = useMemo(
    () =>
      rectOfItems(
        records,
        items.map(({ id }) => id),
      ),
    [records, items],
  )
  const bar = useRef<HTMLDivElement>(null)
  const shown = items.length >= 2 && rect !== null && tool.is === 'select' && !hidden
  useKeepAbove(bar, shown ? rect : null)
  if (!shown) return null
  const locked = items.every((item) => item.locked)
  const lock = deeds.find(({ id }) => id === (locked ? 'unlock' : 'lock'))
  const of = (part: ArrangeDeed['in']) =>
    deeds.filter((deed) => deed.in === part && deed.least <= items.length)
  return (
    <div ref={bar} className={styles['bar']} data-chrome="" role="toolbar" aria-label="Selection">
      <DeedMenu label="Align" icon={AlignStartVertical} deeds={of('align')} />
      <DeedMenu label="Distribute" icon={AlignHorizontalSpaceAround} deeds={of('distribute')} />
      <IconButton
        size="s"
        side="top"
        label={`${locked ? 'Unlock' : 'Lock'} selection`}
        shortcut={lock?.shortcut === undefined ? undefined : shortcutText(lock.shortcut)}
        icon={locked ? <LockOpen size={15} /> : <Lock size={15} />}
        onClick={() => lock?.run()}
      />
      <DeedMenu label="Arrange selection" icon={WandSparkles} deeds={of('layoutOfSelection')} />
    </div>
  )
}

function DeedMenu(props: { label: string; icon: LucideIcon; deeds: readonly ArrangeDeed[] }) {
  const { label, icon: Icon, deeds } = props
  return (
    <Menu
      label={label}
      align="start"
      trigger={<IconButton size="s" side="top" label={label} icon={<Icon size={15} />} />}
      items={deeds.map(({ id, name, shortcut, run }) => {
        const DeedIcon = ARRANGE_ICONS[id]
        return {
          label: name.replace(', selection only', ''),
          icon: DeedIcon && <DeedIcon size={15} aria-hidden />,
          shortcut: shortcut === undefined ? undefined : shortcutText(shortcut),
          run,
        }
      })}
    />
  )
}

/** Moves the bar with the viewport without a render per frame. */
function useKeepAbove(bar: RefObject<HTMLDivElement | null>, rect: Rect | null): void {
  const flow = useStoreApi()
  useEffect(() => {
    if (!rect) return undefined
    const place = () => {
      const element = bar.current
      if (!element) return
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      const middle = x + (rect.x + rect.width / 2) * zoom
      const above = y + rect.y * zoom - GAP - element.offsetHeight
      const left = clamp(middle - element.offsetWidth / 2, EDGE, width - element.offsetWidth - EDGE)
      const top = clamp(above, EDGE, height - element.offsetHeight - EDGE)
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    }
    place()
    return flow.subscribe(place)
  }, [flow, bar, rect])
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
