import { ChevronDown } from 'lucide-react'
import { FLOW_GROUPS } from '#domain/flows/flowKinds.ts'
import { lastClosedQuarter, quarterKey } from '#domain/calendar/quarterKey.ts'
import { OVERALL_LOOK, QUARTER_LOOKS, quarterLookOf } from '#domain/seeing/quarterLook.ts'
import { statusField } from '#domain/seeing/fields/statusField.ts'
import { PARTICIPANT_FIELDS, SEEING_FIGURES, valueWord } from '#domain/seeing/seeingFields.ts'
import { Chip } from '#ui/Chip.tsx'
import { MAP_ID } from '#records/map.ts'
import { FLOW_STATUSES } from '#records/flow.ts'
import { TEXT_SIZES } from '#records/seeing.ts'
import { useRecord, useSession, useSessionState, useToday } from '#store/hooks.ts'
import { PickMany, PickMenu, PickOne, PickSubmenu } from '#ui/PickMenu.tsx'

const FIGURES = SEEING_FIGURES.map(({ id, title }) => ({ value: id, label: title }))
const COLOURS = [...PARTICIPANT_FIELDS.map(({ id, title }) => ({ value: id, label: title })), ...FIGURES]
const SIZES = [{ value: 'none', label: 'None' }, ...FIGURES]
const QUARTER_COLOURS = QUARTER_LOOKS.map(({ look, title }) => ({ value: look, label: title }))
const QUARTER_SIZES = QUARTER_COLOURS.filter(({ value }) => value !== OVERALL_LOOK)
const GROUPS = FLOW_GROUPS.map(({ id, title }) => ({ value: id, label: title }))
const STATUSES = FLOW_STATUSES.map((status) => ({ value: status, label: valueWord(statusField, status) }))
const TYPE_WORDS = { 1: 'Normal', 1.25: 'Large', 1.5: 'Largest' } as const
const TYPES = TEXT_SIZES.map((size) => ({ value: String(size), label: TYPE_WORDS[size] }))

export function ColourMenu() {
  const session = useSession()
  const colourBy = useSessionState((state) => state.seeing.colourBy)
  const quarter = useQuarter()
  return (
    <PickMenu label="Colour by" trigger={<MenuChip words={`Colour by: ${labelIn(COLOURS, colourBy)}`} />}>
      <PickOne options={COLOURS} value={colourBy} onPick={(value) => session.see({ colourBy: value })} />
      <PickSubmenu label="Scorecard of a quarter">
        <PickOne
          options={QUARTER_COLOURS}
          value={quarterLookOf(colourBy)?.look ?? ''}
          onPick={(look) => session.see({ colourBy: `${look}@${quarter}` })}
        />
      </PickSubmenu>
    </PickMenu>
  )
}

export function SizeMenu() {
  const session = useSession()
  const sizeBy = useSessionState((state) => state.seeing.sizeBy)
  const quarter = useQuarter()
  return (
    <PickMenu label="Size by" trigger={<MenuChip words={`Size by: ${labelIn(SIZES, sizeBy)}`} />}>
      <PickOne options={SIZES} value={sizeBy} onPick={(value) => session.see({ sizeBy: value })} />
      <PickSubmenu label="Scorecard of a quarter">
        <PickOne
          options={QUARTER_SIZES}
          value={quarterLookOf(sizeBy)?.look ?? ''}
          onPick={(look) => session.see({ sizeBy: `${look}@${quarter}` })}
        />
      </PickSubmenu>
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

/** The quarter that a look of the scorecard begins with: the one shown already, else that of the scorecards, else the last closed one. */
function useQuarter(): string {
  const { colourBy, sizeBy } = useSessionState((state) => state.seeing)
  const chosen = useSessionState((state) => state.scorecards.quarter)
  const today = useToday()
  const month = useRecord('map', MAP_ID)?.fiscalStartMonth ?? 1
  const shown = quarterLookOf(colourBy) ?? quarterLookOf(sizeBy)
  return shown?.key ?? chosen ?? quarterKey(lastClosedQuarter(today, month))
}

function labelIn(options: readonly { value: string; label: string }[], value: string): string {
  const ofQuarter = quarterLookOf(value)
  if (ofQuarter) return QUARTER_COLOURS.find((one) => one.value === ofQuarter.look)?.label ?? value
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
