import { counted, type Command } from '#commands/command.ts'
import { placeFault, type Point } from '#domain/layout/geometry.ts'
import type { Participant } from '#records/participant.ts'

/**
 * Puts participants with their centres at new places. Locked ones stay; only if all are locked is it refused.
 * Moves in a row with the same `joinKey` are one undo step.
 */
export function moveParticipants(to: ReadonlyMap<string, Point>, joinKey?: string): Command {
  return (edit) => {
    const there = [...to].flatMap(([id, at]) => {
      const participant = edit.find('participant', id)
      return participant ? [{ participant, at }] : []
    })
    if (there.length === 0) return { refused: 'What you moved is no longer on the map.' }
    const movable = there.filter(({ participant }) => !participant.locked)
    if (movable.length === 0) return { refused: lockedSentence(there.map(({ participant }) => participant)) }
    for (const { participant, at } of movable) {
      const fault = placeFault(at)
      if (fault !== null) return { refused: fault }
      edit.update('participant', participant.id, { x: at.x, y: at.y })
    }
    const label = `move ${namedOrCounted(movable.map(({ participant }) => participant))}`
    return joinKey === undefined ? { label } : { label, joinKey }
  }
}

/** "Acme", or "3 participants". */
export function namedOrCounted(participants: readonly Participant[]): string {
  const [first] = participants
  return participants.length === 1 && first ? first.name : counted(participants.length, 'participant')
}

function lockedSentence(locked: readonly Participant[]): string {
  const [first] = locked
  return locked.length === 1 && first
    ? `${first.name} is locked where it is. Unlock it to move it.`
    : 'All of these are locked where they are. Unlock them to move them.'
}
