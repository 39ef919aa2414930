import type { Command } from '#commands/command.ts'
import { PARTNER_GONE } from '#commands/setScorecardFigures.ts'
import { textFault } from '#commands/textFault.ts'
import { type JointValue, jointValueId, newJointValue } from '#records/jointValue.ts'

/** Sets one part of the joint value proposition with a partner, or the state of its goal. */
export function setJointValueField<F extends Exclude<keyof JointValue, 'id' | 'type' | 'participantId'>>(
  participantId: string,
  field: F,
  value: JointValue[F],
): Command {
  return (edit) => {
    const participant = edit.find('participant', participantId)
    if (!participant) return { refused: PARTNER_GONE }
    const text = value.trim()
    const fault = textFault('This part', text, 'note')
    if (fault !== null) return { refused: fault }
    const known = edit.find('jointValue', jointValueId(participantId)) ?? newJointValue({ participantId })
    if (known[field] !== text) edit.put({ ...known, [field]: text })
    return { label: `change the joint value with ${participant.name}` }
  }
}
