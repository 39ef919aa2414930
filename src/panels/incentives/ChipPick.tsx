import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Chip } from '#ui/Chip.tsx'
import { PickMenu, PickOne, type PickOption } from '#ui/PickMenu.tsx'

interface ChipPickProps {
  readonly label: string
  readonly value: string
  readonly options: readonly PickOption[]
  readonly onPick: (value: string) => void
  /** The value that narrows nothing down. */
  readonly all?: string | undefined
}

/** A chip that says what is chosen, "Stage: Won", and opens a list to choose from. */
export function ChipPick({ label, value, options, onPick, all }: ChipPickProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? value
  return (
    <PickMenu
      label={label}
      trigger={<PickChip words={`${label}: ${chosen}`} active={all !== undefined && value !== all} />}
    >
      <PickOne options={options} value={value} onPick={onPick} />
    </PickMenu>
  )
}

/** Passes on what the menu gives its trigger. */
function PickChip({ words, ...button }: ComponentProps<typeof Chip> & { readonly words: string }) {
  return (
    <Chip {...button}>
      {words} <ChevronDown aria-hidden />
    </Chip>
  )
}
