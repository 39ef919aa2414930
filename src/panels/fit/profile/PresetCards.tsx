import css from '#panels/fit/profile/PresetCards.module.css'
import { CRITERIA_PRESETS, type CriteriaPreset } from '#domain/ipp/criteriaPresets.ts'
import { GROUP_NAMES, IPP_GROUPS } from '#domain/ipp/table.ts'

const RECOMMENDED: CriteriaPreset['id'] = 'merged'

/** The lists a profile can begin with, each with what is in it; one press begins. */
export function PresetCards({ onPick }: { readonly onPick: (preset: CriteriaPreset) => void }) {
  return (
    <ul className={css['cards']}>
      {CRITERIA_PRESETS.map((preset) => (
        <li key={preset.id}>
          <button type="button" className={css['card']} onClick={() => onPick(preset)}>
            <span className={css['title']}>
              {preset.title}
              {preset.id === RECOMMENDED && <span className={css['badge']}>Recommended</span>}
            </span>
            <span className={css['about']}>{preset.about}</span>
            <Contents preset={preset} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Contents({ preset }: { readonly preset: CriteriaPreset }) {
  const groups = IPP_GROUPS.map((group) => ({
    group,
    names: preset.criteria.filter(({ c }) => c === group).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0)
  return (
    <span className={css['contents']}>
      {groups.map(({ group, names }) => (
        <span key={group} className={css['group']}>
          <span className={css['groupName']}>{GROUP_NAMES[group]}: </span>
          {names.join(', ')}
        </span>
      ))}
    </span>
  )
}
