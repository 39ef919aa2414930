import { History, RotateCcw } from 'lucide-react'
import { useMemo } from 'react'
import css from '#panels/history/HistoryPanel.module.css'
import { stepTo } from '#panels/history/stepTo.ts'
import { useMapState, useOpenMap, useSession } from '#store/hooks.ts'
import type { StepMade } from '#store/openMap.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'

const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The steps this tab has made since the map was opened, newest first; a press goes back or forward to one. */
export function HistoryPanel({ onClose }: { onClose: () => void }) {
  const map = useOpenMap()
  const session = useSession()
  const { done, undone } = useSteps()

  function go(count: number): void {
    const told = stepTo(map, count)
    if (told !== null) session.toast(told, { about: 'undo' })
  }

  return (
    <SidePanel title="History" onClose={onClose}>
      {done.length + undone.length === 0 ? (
        <EmptyState icon={<History />} title="Nothing has changed yet">
          <p>Each change you make from now on stands here. Press one to go back to the map as it was then.</p>
        </EmptyState>
      ) : (
        <ol className={css['list']} aria-label="Steps, newest first" reversed>
          {undone.map((step, at) => (
            <StepRow
              // Labels repeat, and a step is known by nothing but its place.
              // oxlint-disable-next-line react/no-array-index-key
              key={`undone ${at}`}
              step={step}
              state="undone"
              onGo={() => go(done.length + undone.length - at)}
            />
          ))}
          {done.toReversed().map((step, at) => (
            <StepRow
              // oxlint-disable-next-line react/no-array-index-key
              key={`done ${done.length - at}`}
              step={step}
              state={at === 0 ? 'now' : 'done'}
              onGo={() => go(done.length - at)}
            />
          ))}
          <li>
            <button
              type="button"
              className={css['step']}
              aria-current={done.length === 0}
              onClick={() => go(0)}
            >
              <RotateCcw size={13} aria-hidden />
              <span className={css['label']}>As the map was opened</span>
            </button>
          </li>
        </ol>
      )}
    </SidePanel>
  )
}

interface StepProps {
  readonly step: StepMade
  readonly state: 'undone' | 'now' | 'done'
  onGo(): void
}

function StepRow({ step, state, onGo }: StepProps) {
  return (
    <li>
      <button
        type="button"
        className={css['step']}
        data-undone={state === 'undone' || undefined}
        aria-current={state === 'now'}
        onClick={onGo}
      >
        <span className={css['dot']} aria-hidden />
        <span className={css['label']}>{step.label}</span>
        {state === 'undone' && <span className="visually-hidden">, undone</span>}
        {/* A space, else the two are read as one word. */}{' '}
        <time className={css['time']} dateTime={new Date(step.at).toISOString()}>
          {TIME.format(step.at)}
        </time>
      </button>
    </li>
  )
}

function useSteps() {
  const map = useOpenMap()
  const version = useMapState((state) => state.version)
  const undoable = useMapState((state) => state.undoable)
  const redoable = useMapState((state) => state.redoable)
  // The stacks change in place: these three stand for their content.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => map.steps(), [map, version, undoable, redoable])
}
