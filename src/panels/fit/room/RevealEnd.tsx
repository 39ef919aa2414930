import css from '#panels/fit/room/Room.module.css'
import type { RoomCell } from '#domain/fit/roomSpreads.ts'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { useFocused } from '#panels/fit/room/useFocused.ts'
import { useSession } from '#store/hooks.ts'

interface Props {
  readonly cells: readonly RoomCell[]
  readonly onOpen: () => void
}

/** After the last gap: how much is settled, and where the ratings are now. */
export function RevealEnd({ cells, onOpen }: Props) {
  const session = useSession()
  const heading = useFocused<HTMLHeadingElement>('end')
  const open = cells.filter(({ agreed }) => !agreed).length
  return (
    <div className={css['end']}>
      <h2 className={css['endTitle']} ref={heading} tabIndex={-1}>
        {cells.length === 0 ? 'Nobody has scored yet' : `Agreed on ${cells.length - open} of ${cells.length}`}
      </h2>
      {cells.length > 0 && (
        <p className={css['endText']}>
          {open === 0
            ? 'The agreed values are the ratings of the round. What each person gave stays here to be read.'
            : `${open} ${open === 1 ? 'is' : 'are'} still open: ${open === 1 ? 'it has' : 'they have'} no agreed rating.`}
        </p>
      )}
      <div className={css['deeds']}>
        {open > 0 && <RoomButton onClick={onOpen}>Talk about what is open</RoomButton>}
        <RoomButton tone="primary" onClick={() => session.lookAt('fit', { view: 'matrix' })}>
          Open the matrix
        </RoomButton>
      </div>
    </div>
  )
}
