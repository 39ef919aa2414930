import css from '#panels/fit/room/HandOver.module.css'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { useFocused } from '#panels/fit/room/useFocused.ts'
import { useRoomKeys } from '#panels/fit/room/useRoomKeys.ts'
import type { Scorer } from '#records/scorer.ts'

interface Props {
  readonly scorers: readonly Scorer[]
  /** `null` once everyone has scored. */
  readonly next: Scorer | null
  readonly after: string | null
  readonly onBegin: (scorer: Scorer) => void
  readonly onReveal: () => void
  readonly onLeave: () => void
}

/** The screen between two people: it shows who is next and nothing of what anybody gave. */
export function HandOver({ scorers, next, after, onBegin, onReveal, onLeave }: Props) {
  const heading = useFocused<HTMLHeadingElement>(next?.id ?? '')
  const goOn = next ? () => onBegin(next) : onReveal
  useRoomKeys({ enter: goOn, escape: onLeave })
  const done = scorers.filter((scorer) => scorer.done).length
  return (
    <section className={css['pass']} aria-label="Hand over">
      {after !== null && <p className={css['thanks']}>Thank you, {after}.</p>}
      <h2 className={css['title']} ref={heading} tabIndex={-1}>
        {next ? (
          <>
            Pass the keyboard to <strong className={css['name']}>{next.name}</strong>
          </>
        ) : (
          'Everyone has scored'
        )}
      </h2>
      <div className={css['deeds']}>
        <RoomButton tone="primary" keyName="Enter" onClick={goOn}>
          {next ? `I am ${next.name}, begin` : 'Reveal the gaps'}
        </RoomButton>
        <RoomButton keyName="Esc" onClick={onLeave}>
          {next ? 'Somebody else' : 'Back to the people'}
        </RoomButton>
      </div>
      <p className={css['progress']}>
        {done} of {scorers.length} have scored. Nobody’s numbers are shown before the reveal.
      </p>
    </section>
  )
}
