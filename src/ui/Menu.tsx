import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import css from '#ui/Menu.module.css'
import { classNames } from '#ui/classNames.ts'

export interface MenuItem {
  readonly label: string
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  readonly danger?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly run: () => void
}

export interface MenuProps {
  /** The accessible name of the list. */
  readonly label: string
  /** The button that opens it; it must take props and a ref, and bring its own name. */
  readonly trigger: ReactElement
  readonly items: readonly MenuItem[]
  readonly align?: 'start' | 'center' | 'end' | undefined
}

export function Menu({ label, trigger, items, align = 'end' }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={css['positioner']} align={align} sideOffset={4}>
          <BaseMenu.Popup className={css['popup']} aria-label={label} aria-labelledby={undefined}>
            <MenuItems items={items} />
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

/** The deeds of a menu; they can stand under a `PickOne` too. */
export function MenuItems({ items }: Pick<MenuProps, 'items'>) {
  return items.map((item) => (
    <BaseMenu.Item
      key={item.label}
      className={classNames(css['item'], item.danger && css['danger'])}
      disabled={item.disabled ?? false}
      onClick={item.run}
    >
      {item.icon}
      <span className={css['text']}>{item.label}</span>
      {item.shortcut !== undefined && <kbd className={css['shortcut']}>{item.shortcut}</kbd>}
    </BaseMenu.Item>
  ))
}

/** A line between two parts of a menu. */
export function MenuLine() {
  return <BaseMenu.Separator className={css['line']} />
}
