import { Grid3x3, WandSparkles } from 'lucide-react'
import { ARRANGE_ICONS } from '#canvas/arrangeIcons.ts'
import { turnSnapToGrid, useSnapToGrid } from '#canvas/snapSetting.ts'
import type { ArrangeDeed } from '#canvas/useArranging.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'

/** Layouts of the whole map, and the grid. */
export function ArrangeMenu({ deeds }: { deeds: readonly ArrangeDeed[] }) {
  const grid = useSnapToGrid()
  const layouts = deeds.filter((deed) => deed.in === 'layout')
  return (
    <Menu
      label="Arrange"
      align="start"
      trigger={<IconButton label="Arrange" side="right" icon={<WandSparkles size={18} />} />}
      items={[
        ...layouts.map(({ id, name, run }) => {
          const Icon = ARRANGE_ICONS[id]
          return { label: name, icon: Icon && <Icon size={15} aria-hidden />, run }
        }),
        {
          label: grid ? 'Snap to grid: on' : 'Snap to grid: off',
          icon: <Grid3x3 size={15} aria-hidden />,
          run: turnSnapToGrid,
        },
      ]}
    />
  )
}
