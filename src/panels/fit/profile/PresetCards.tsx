import css from '#panels/fit/profile/PresetCards.module.css'
import { CRITERIA_PRESETS, type CriteriaPreset } from '#domain/ipp/criteriaPresets.ts'
import { GROUP_NAMES, IPP_GROUPS } from '#domain/ipp/table.ts'
import { ChoiceCards } from '#ui/ChoiceCards.tsx'

const RECOMMENDED: CriteriaPreset['id'] = 'merged'

/** The lists a profile can begin with, each with what is in it. */
export function PresetCards({ onPick }: { readonly onPick: (preset: CriteriaPreset) => void }) {
  return (
    <ChoiceCards
      choices={CRITERIA_PRESETS.map((preset) => ({
        id: preset.id,
        title: preset.title,
        badge: preset.id === RECOMMENDED ? 'Recommended' : undefined,
        about: preset.about,
        contents: <Contents preset={preset} />,
        onPick: () => onPick(preset),
      }))}
    />
  )
}

function Contents({ preset }: { readonly preset: CriteriaPreset }) {
  const groups = IPP_GROUPS.map((group) => ({
    group,
    names: preset.criteria.filter(({ c }) => c === group).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0)
  return groups.map(({ group, names }) => (
    <span key={group}>
      <span className={css['groupName']}>{GROUP_NAMES[group]}: </span>
      {names.join(', ')}
    </span>
  ))
}
