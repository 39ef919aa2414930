import { ChevronDown } from 'lucide-react'
import { FLOW_GROUPS } from '#domain/flows/flowKinds.ts'
import { statusField } from '#domain/seeing/fields/statusField.ts'
import { PARTICIPANT_FIELDS, SEEING_FIGURES, valueWord } from '#domain/seeing/seeingFields.ts'
import { Chip } from '#ui/Chip.tsx'
import { FLOW_STATUSES } from '#records/flow.ts'
import { TEXT_SIZES } from '#records/seeing.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import { PickMany, PickMenu, PickOne } from '#ui/PickMenu.tsx'

const FIGURES = SEEING_FIGURES.map(({ id, title }) => ({ value: id, label: title }))
const COLOURS = [...PARTICIPANT_FIELDS.map(({ id, title }) => ({ value: id, label: title })), ...FIGURES]
const SIZES = [{ value: 'none', label: 'None' }, ...FIGURES]
const GROUPS = FLOW_GROUPS.map(({ id, title }) => ({ value: id, label: title }))
const STATUSES = FLOW_STATUSES.map((status) => ({ value: status, label: valueWord(statusField, status) }))
const TYPE_WORDS = { 1: 'Normal', 1.25: 'Large', 1.5: 'Largest' } as const
const TYPES = TEXT_SIZES.map((size) => ({ value: String(size), label: TYPE_WORDS[size] }))

export function ColourMenu() {
  const session = useSession()
  const colourBy = useSessionState((state) => state.seeing.colourBy)
  return (
    <PickMenu label="Colour by" trigger={<MenuChip words={`Colour by: ${labelIn(COLOURS, colourBy)}`} />}>
      <PickOne options={COLOURS} value={colourBy} onPick={(value) => session.see({ colourBy: value })} />
    </PickMenu>
  )
}

export function SizeMenu() {
  const session = useSession()
  const sizeBy = useSessionState((state) => state.seeing.sizeBy)
  return (
    <PickMenu label="Size by" trigger={<MenuChip words={`Size by: ${labelIn(SIZES, sizeBy)}`} />}>
      <PickOne options={SIZES} value={sizeBy} onPick={(value) => session.see({ sizeBy: value })} />
    </PickMenu>
  )
}

/** Which flows are drawn at all, and how large the type is. */
export function ShowMenu() {
  const session = useSession()
  const seeing = useSessionState((state) => state.seeing)
  const { hiddenGroups, hiddenStatuses, textSize } = seeing
  const off = hiddenGroups.length + hiddenStatuses.length
  return (
    <PickMenu label="Show" trigger={<MenuChip words={off === 0 ? 'Show' : `Show: ${off} off`} />}>
      <PickMany
        title="Flows"
        options={GROUPS}
        chosen={without(GROUPS, hiddenGroups)}
        onToggle={(value) => session.see({ hiddenGroups: toggled(FLOW_GROUPS, hiddenGroups, value) })}
      />
      <PickMany
        title="Status of flows"
        options={STATUSES}
        chosen={without(STATUSES, hiddenStatuses)}
        onToggle={(value) => session.see({ hiddenStatuses: toggled(STATUS_IDS, hiddenStatuses, value) })}
      />
      <PickOne
        title="Text size"
        options={TYPES}
        value={String(textSize)}
        onPick={(value) => session.see({ textSize: TEXT_SIZES.find((size) => String(size) === value) ?? 1 })}
      />
    </PickMenu>
  )
}

const STATUS_IDS = FLOW_STATUSES.map((id) => ({ id }))

/** Passes on what the menu gives its trigger. */
function MenuChip({ words, ...button }: React.ComponentProps<'button'> & { readonly words: string }) {
  return (
    <Chip {...button}>
      {words} <ChevronDown aria-hidden />
    </Chip>
  )
}

function labelIn(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value
}

function without(options: readonly { value: string }[], off: readonly string[]): readonly string[] {
  return options.flatMap(({ value }) => (off.includes(value) ? [] : value))
}

/** The ids that are off after one was switched, in the order of the list. */
function toggled<T extends string>(
  all: readonly { readonly id: T }[],
  off: readonly T[],
  switched: string,
): readonly T[] {
  return all.flatMap(({ id }) => (off.includes(id) === (id !== switched) ? id : []))
}
