import { ArrowRight, ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState, type CSSProperties } from 'react'
import { drawExchange } from '#commands/drawExchange.ts'
import styles from '#canvas/Composer.module.css'
import { ComposerSide } from '#canvas/ComposerSide.tsx'
import { firstPick, readPicks, type Picks } from '#canvas/composerPicks.ts'
import type { Viewport } from '#canvas/painter/viewport.ts'
import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import { MAP_ID } from '#records/map.ts'
import type { Participant } from '#records/participant.ts'
import { cardRect } from '#scene/card.ts'
import type { Composing } from '#store/session.ts'
import { useDerived, useDispatch, useRecord, useSession, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'

const SIZE = { width: 400, height: 380 }

/** Opens when a flow is drawn: what one gives and what comes back, with the pair usual for the two kinds picked. */
export function Composer({ now }: { now: () => Viewport }) {
  const composing = useSessionState((state) => state.composing)
  const from = useRecord('participant', composing?.from ?? '')
  const to = useRecord('participant', composing?.to ?? '')
  const session = useSession()
  if (!composing || !from) return null
  const place = placeBeside(to ?? from, now())
  return (
    // Esc closes from anywhere inside, and no key typed here may reach the map.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['composer']}
      style={place}
      role="dialog"
      aria-label={to ? `Exchange of ${from.name} and ${to.name}` : `Exchange of ${from.name}`}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') session.compose(null)
      }}
    >
      {to ? (
        <ExchangeForm key={`${from.id} ${to.id}`} from={from} to={to} />
      ) : (
        <ChooseOther composing={composing} from={from} />
      )}
    </section>
  )
}

function ExchangeForm({ from, to }: { from: Participant; to: Participant }) {
  const session = useSession()
  const dispatch = useDispatch()
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const suggested = suggestFlows(from.kind, to.kind)
  const [gives, setGives] = useState<Picks>(() => firstPick(suggested.gives, suggested.suggestedGives))
  const [returns, setReturns] = useState<Picks>(() =>
    firstPick(suggested.returns, suggested.suggestedReturns),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('button[aria-pressed]')?.focus(), [])

  function draw(): void {
    const [given, returned] = [readPicks(gives, currency), readPicks(returns, currency)]
    const fault = 'fault' in given ? given.fault : 'fault' in returned ? returned.fault : null
    setProblem(fault)
    if ('fault' in given || 'fault' in returned) return
    if (dispatch(drawExchange({ from: from.id, to: to.id, gives: given.drafts, returns: returned.drafts })))
      session.compose(null)
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        draw()
      }}
    >
      <ComposerSide
        title={`${from.name} gives`}
        icon={<ArrowRight size={14} aria-hidden />}
        kinds={suggested.gives}
        suggested={suggested.suggestedGives}
        picks={gives}
        onPick={setGives}
      />
      <ComposerSide
        title={`and in return, ${to.name} gives`}
        icon={<ArrowLeft size={14} aria-hidden />}
        kinds={suggested.returns}
        suggested={suggested.suggestedReturns}
        picks={returns}
        onPick={setReturns}
      />
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <footer className={styles['footer']}>
        <Button tone="quiet" onClick={() => session.compose(null)}>
          Cancel
        </Button>
        <Button tone="primary" type="submit" disabled={gives.size + returns.size === 0}>
          Draw exchange
        </Button>
      </footer>
    </form>
  )
}

function ChooseOther({ composing, from }: { composing: Composing; from: Participant }) {
  const session = useSession()
  const others = useDerived((records) =>
    Array.from(records.all('participant'), ({ id, name }) => ({ value: id, label: name }))
      .filter(({ value }) => value !== from.id)
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  )
  return (
    <SelectField
      label={`${from.name} exchanges with`}
      value=""
      options={[{ value: '', label: 'Choose a participant…' }, ...others]}
      onChange={(to) => session.compose({ ...composing, to: to || null })}
    />
  )
}

/** Right of the card if there is room, else left of it; always whole inside the canvas. */
function placeBeside(participant: Participant, viewport: Viewport): CSSProperties {
  const rect = cardRect(participant)
  const { x, y, zoom, width, height } = viewport
  const right = (rect.x + rect.width) * zoom + x + 16
  const wanted = right + SIZE.width < width ? right : rect.x * zoom + x - SIZE.width - 16
  return {
    left: Math.max(80, Math.min(width - SIZE.width - 16, wanted)),
    top: Math.max(16, Math.min(height - SIZE.height - 16, rect.y * zoom + y - 60)),
    width: SIZE.width,
  }
}
