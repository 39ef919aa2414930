import { Timer } from 'lucide-react'
import { useEffect, useState } from 'react'
import css from '#app/present/Present.module.css'
import { clockText } from '#app/present/clockText.ts'
import { useSession, useSessionState } from '#store/hooks.ts'

const LONGEST_MINUTES = 600

/** Time spoken and time meant: pressing the one starts it again, the other is typed. */
export function PresentTimer() {
  const session = useSession()
  const startedAt = useSessionState((state) => state.presenting?.startedAt ?? 0)
  const planned = useSessionState((state) => state.plannedMinutes)
  const seconds = useSecondsSince(startedAt)
  const over = seconds > planned * 60
  return (
    <div className={css['timer']} role="timer" aria-label="Time">
      <Timer aria-hidden />
      <button
        type="button"
        className={css['elapsed']}
        data-over={over || undefined}
        title="Start the time again"
        onClick={() => session.present({ startedAt: Date.now() })}
      >
        {clockText(seconds)}
        {over && <span className="visually-hidden"> over time</span>}
      </button>
      <span className={css['planned']}>
        of{' '}
        <input
          key={planned}
          aria-label="Planned minutes"
          inputMode="numeric"
          size={3}
          maxLength={3}
          defaultValue={planned}
          onFocus={({ target }) => target.select()}
          onBlur={({ target }) => {
            const minutes = minutesOf(target.value)
            if (minutes === null) target.value = String(planned)
            else session.store.setState({ plannedMinutes: minutes })
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.value = String(planned)
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        :00
      </span>
    </div>
  )
}

function minutesOf(text: string): number | null {
  const minutes = Math.round(Number(text))
  return Number.isFinite(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : null
}

function useSecondsSince(startedAt: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [startedAt])
  return Math.max(0, Math.round((now - startedAt) / 1_000))
}
