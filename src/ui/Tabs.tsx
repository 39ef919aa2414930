import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import css from '#ui/Tabs.module.css'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly panel: ReactNode
  readonly disabled?: boolean | undefined
}

export interface TabsProps {
  /** The accessible name of the row of tabs. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The tab shown; left out, the first one is and the tabs keep the choice themselves. */
  readonly value?: string | undefined
  readonly onChange?: ((id: string) => void) | undefined
}

export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  const chosen = value === undefined ? { defaultValue: tabs[0]?.id ?? '' } : { value }
  return (
    <BaseTabs.Root
      className={css['tabs']}
      {...chosen}
      onValueChange={(id: unknown) => {
        if (typeof id === 'string') onChange?.(id)
      }}
    >
      <BaseTabs.List className={css['list']} aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <BaseTabs.Tab key={tab.id} value={tab.id} className={css['tab']} disabled={tab.disabled ?? false}>
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.id} value={tab.id} className={css['panel']}>
          {tab.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  )
}
