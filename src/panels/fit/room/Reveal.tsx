import { ArrowLeft } from 'lucide-react'
import { useCallback, useState } from 'react'
import css from '#panels/fit/room/Reveal.module.css'
import { agreeAll, NEAR_GAP, nearCells } from '#commands/agreeAll.ts'
import { agreeRating } from '#commands/agreeRating.ts'
import { roomSpreads, type RoomCell } from '#domain/fit/roomSpreads.ts'
import { GapList } from '#panels/fit/room/GapList.tsx'
import { RevealCard } from '#panels/fit/room/RevealCard.tsx'
import { RevealEnd } from '#panels/fit/room/RevealEnd.tsx'
import room from '#panels/fit/room/Room.module.css'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { useRoomKeys } from '#panels/fit/room/useRoomKeys.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { RatingValue } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatch, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

interface Props {
  readonly evaluation: Evaluation
  readonly onLeave: () => void
}

/** What the room gave, one cell at a time with the widest gap first, until each has a value all can live with. */
export function Reveal({ evaluation, onLeave }: Props) {
  const dispatch = useDispatch()
  const session = useSession()
  const cells = useDerived(useCallback((records: Records) => roomSpreads(records, evaluation), [evaluation]))
  // A closed round is read from its beginning; an open one goes on where the talk stopped.
  const [shownKey, setShownKey] = useState(() => (evaluation.closed ? keyOf(cells[0]) : openKey(cells, null)))
  const place = cells.findIndex((cell) => keyOf(cell) === shownKey)
  const shown = cells[place]
  const near = nearCells(cells).length
  const agreed = cells.filter((cell) => cell.agreed).length
  const go = (to: number) => {
    if (to >= 0) setShownKey(keyOf(cells[to]))
  }
  useRoomKeys({ escape: onLeave, arrowleft: shown ? undefined : () => go(cells.length - 1) })

  function agree({ partner, criterion }: RoomCell, value: Exclude<RatingValue, null>): void {
    const cell = { participantId: partner.id, criterionId: criterion.id }
    if (!dispatch(agreeRating(evaluation.id, cell, value))) return
    const rest = cells.filter((other, at) => at !== place && !other.agreed).length
    session.announce(`Agreed on ${value === 'na' ? 'does not apply' : value}. ${rest} left.`)
    setShownKey(openKey(cells, place))
  }

  function agreeNear(): void {
    if (!dispatch(agreeAll(evaluation.id))) return
    session.announce(`Agreed on ${near}.`)
    const left = nearCells(cells)
    if (shown && left.includes(shown))
      setShownKey(
        openKey(
          cells.filter((cell) => !left.includes(cell)),
          null,
        ),
      )
  }

  return (
    <section className={room['stage']} aria-label="Gaps in the room">
      <header className={room['head']}>
        <Button icon={<ArrowLeft />} onClick={onLeave}>
          Back to the people
        </Button>
        <p className={css['count']}>
          <strong>{agreed}</strong> of {cells.length} agreed
        </p>
        {near > 0 && !evaluation.closed && (
          <RoomButton onClick={agreeNear}>
            Agree on all {near} with a gap of at most {NEAR_GAP}
          </RoomButton>
        )}
      </header>
      <div className={css['parts']}>
        {shown ? (
          <RevealCard
            key={keyOf(shown)}
            cell={shown}
            evaluation={evaluation}
            onAgree={(value) => agree(shown, value)}
            onBack={place > 0 ? () => go(place - 1) : null}
            onNext={() => go(place + 1)}
          />
        ) : (
          <RevealEnd cells={cells} onOpen={() => setShownKey(openKey(cells, null))} />
        )}
        <GapList cells={cells} shown={shown ?? null} onShow={(cell) => setShownKey(keyOf(cell))} />
      </div>
    </section>
  )
}

/** `null` stands for the summary after the last one. */
function keyOf(cell: RoomCell | undefined): string | null {
  return cell ? `${cell.partner.id} ${cell.criterion.id}` : null
}

/** The next cell to talk about after this place, else from the top; `null` once all are settled. */
function openKey(cells: readonly RoomCell[], after: number | null): string | null {
  const isOpen = (cell: RoomCell, at: number) => !cell.agreed && at !== after
  const later = cells.find((cell, at) => isOpen(cell, at) && at > (after ?? -1))
  return keyOf(later ?? cells.find(isOpen))
}
