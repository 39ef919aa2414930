import { Grid3x3 } from 'lucide-react'
import { applyCoveragePreset } from '#commands/applyCoveragePreset.ts'
import { COVERAGE_PRESETS } from '#domain/network/coveragePresets.ts'
import css from '#panels/insights/gaps/GapFinder.module.css'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** Nothing is required yet: what the grid is for, and ways to begin. */
export function NoNeeds({ onChoose }: { onChoose(): void }) {
  const dispatch = useDispatch()
  return (
    <EmptyState
      icon={<Grid3x3 />}
      title="Say which partners are needed where"
      action={
        <div className={css['begin']}>
          {COVERAGE_PRESETS.map(({ id, title }) => (
            <Button key={id} size="s" onClick={() => dispatch(applyCoveragePreset(id))}>
              {title}
            </Button>
          ))}
          <Button size="s" tone="quiet" onClick={onChoose}>
            Choose place by place
          </Button>
        </div>
      }
    >
      The roles you need, by region and segment. Every place nobody plays becomes a gap, with a ghost to look
      for.
    </EmptyState>
  )
}
