import { ChevronDown } from 'lucide-react'
import { applyCoveragePreset } from '#commands/applyCoveragePreset.ts'
import { COVERAGE_PRESETS } from '#domain/network/coveragePresets.ts'
import css from '#panels/insights/gaps/GapFinder.module.css'
import { useDispatchTelling } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'

/** Requires what a preset does and no more, as one step. */
export function PresetMenu() {
  const tell = useDispatchTelling()
  return (
    <Menu
      label="Presets"
      trigger={
        <Button size="s" className={css['pill']}>
          Presets
          <ChevronDown aria-hidden />
        </Button>
      }
      items={COVERAGE_PRESETS.map(({ id, title }) => ({
        label: title,
        run: () => void tell(applyCoveragePreset(id), () => `Required now: ${title}.`),
      }))}
    />
  )
}
