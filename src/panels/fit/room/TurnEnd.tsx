import css from '#panels/fit/room/Room.module.css'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { useFocused } from '#panels/fit/room/useFocused.ts'
import { useRoomKeys } from '#panels/fit/room/useRoomKeys.ts'

interface Props {
  readonly answered: number
  readonly of: number
  readonly onOpen: () => void
  readonly onDone: () => void
}

/** After the last question: what was left open, and the way out. */
export function TurnEnd({ answered, of, onOpen, onDone }: Props) {
  const heading = useFocused<HTMLHeadingElement>('end')
  useRoomKeys({ enter: onDone })
  const open = of - answered
  return (
    <div className={css['end']}>
      <h2 className={css['endTitle']} ref={heading} tabIndex={-1}>
        That was the last question
      </h2>
      <p className={css['endText']}>
        {open === 0
          ? `You have answered all ${of}.`
          : `You have answered ${answered} of ${of}; ${open} ${open === 1 ? 'is' : 'are'} left open. That is fine where you do not know.`}
      </p>
      <div className={css['deeds']}>
        <RoomButton tone="primary" keyName="Enter" onClick={onDone}>
          Done, hide my answers
        </RoomButton>
        {open > 0 && <RoomButton onClick={onOpen}>Go to the first open one</RoomButton>}
      </div>
    </div>
  )
}
