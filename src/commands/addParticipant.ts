import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { placeFault, type Point } from '#domain/layout/geometry.ts'
import { secondCompanyFault } from '#domain/kinds/companyOf.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { newParticipant } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/** Puts a participant with its centre at `at`; without a name it is "New ISV", to be typed over. */
export function addParticipant(kind: ParticipantKind, at: Point, name = usualName(kind)): Command {
  return (edit, context) => {
    const given = nameGiven('A name', name)
    if ('fault' in given) return { refused: given.fault }
    const fault = placeFault(at) ?? (kind === 'company' ? secondCompanyFault(edit.records) : null)
    if (fault !== null) return { refused: fault }
    edit.put(newParticipant({ id: context.newId('participant'), kind, name: given.name, x: at.x, y: at.y }))
    return { label: `add ${given.name}` }
  }
}

function usualName(kind: ParticipantKind): string {
  const { short } = KIND_INFO[kind]
  return kind === 'company' ? short : `New ${short === short.toUpperCase() ? short : short.toLowerCase()}`
}
