import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Check, ChevronRight } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from '#ui/classNames.ts'
import menu from '#ui/Menu.module.css'
import css from '#ui/PickMenu.module.css'

export interface PickMenuProps {
  /** The accessible name of the list. */
  readonly label: string
  /** The button that opens it; it must take props and a ref, and bring its own name. */
  readonly trigger: ReactElement
  /** `PickMany`, `PickOne`, `PickSubmenu`; made only while the menu is open. */
  readonly children: ReactNode
}

/** A menu to choose from that stays open while several are chosen. */
export function PickMenu({ label, trigger, children }: PickMenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={menu['positioner']} align="start" sideOffset={4}>
          <BaseMenu.Popup className={menu['popup']} aria-label={label} aria-labelledby={undefined}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

/** A row that opens a list of its own beside it. */
export function PickSubmenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <BaseMenu.SubmenuRoot>
      <BaseMenu.SubmenuTrigger className={menu['item']}>
        <span className={menu['text']}>{label}</span>
        <ChevronRight aria-hidden />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={menu['positioner']} sideOffset={2} alignOffset={-4}>
          <BaseMenu.Popup className={menu['popup']} aria-label={label} aria-labelledby={undefined}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  )
}

export interface PickOption {
  readonly value: string
  readonly label: string
  /** Small, at the end of the row: how many there are. */
  readonly count?: number | undefined
}

interface PickManyProps {
  readonly title?: string | undefined
  readonly options: readonly PickOption[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

export function PickMany({ title, options, chosen, onToggle }: PickManyProps) {
  return (
    <BaseMenu.Group>
      {title !== undefined && <PickTitle title={title} />}
      {options.map(({ value, label, count }) => (
        <BaseMenu.CheckboxItem
          key={value}
          className={classNames(menu['item'], css['pick'])}
          label={label}
          checked={chosen.includes(value)}
          onCheckedChange={() => onToggle(value)}
        >
          <span className={css['tick']} aria-hidden="true">
            {chosen.includes(value) && <Check />}
          </span>
          <span className={menu['text']}>{label}</span>
          {count !== undefined && <span className={css['count']}>{count}</span>}
        </BaseMenu.CheckboxItem>
      ))}
    </BaseMenu.Group>
  )
}

interface PickOneProps {
  readonly title?: string | undefined
  readonly options: readonly PickOption[]
  readonly value: string
  readonly onPick: (value: string) => void
}

export function PickOne({ title, options, value, onPick }: PickOneProps) {
  return (
    <BaseMenu.Group>
      {title !== undefined && <PickTitle title={title} />}
      <BaseMenu.RadioGroup value={value} onValueChange={(next) => onPick(String(next))}>
        {options.map((option) => (
          <BaseMenu.RadioItem
            key={option.value}
            className={classNames(menu['item'], css['pick'])}
            label={option.label}
            value={option.value}
            closeOnClick
          >
            <span className={css['tick']} aria-hidden="true">
              {option.value === value && <Check />}
            </span>
            <span className={menu['text']}>{option.label}</span>
          </BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </BaseMenu.Group>
  )
}

function PickTitle({ title }: { readonly title: string }) {
  return <BaseMenu.GroupLabel className={css['title']}>{title}</BaseMenu.GroupLabel>
}
