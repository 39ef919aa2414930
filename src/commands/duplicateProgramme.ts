import type { Command, CommandContext, Edit } from '#commands/command.ts'
import { orderAtEnd, PROGRAMME_GONE } from '#commands/programmeThere.ts'
import { copyName } from '#domain/copies/copyName.ts'
import { programmeParts, programmesOf } from '#domain/incentives/programmes.ts'
import { remarkId } from '#records/remark.ts'
import { requirementId } from '#records/requirement.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** Copies a programme with all its parts as a proposal, to be changed and compared with it. */
export function duplicateProgramme(id: string): Command {
  return (edit, context) => {
    const programme = edit.find('programme', id)
    if (!programme) return { refused: PROGRAMME_GONE }
    const programmeId = context.newId('programme')
    const others = programmesOf(edit.records)
    const name = copyName(programme.name, new Set(others.map((other) => other.name)))
    edit.put({ ...programme, id: programmeId, name, status: 'proposal', order: orderAtEnd(others) })
    for (const part of programmeParts(edit.records, id)) copyPart(edit, context, part, programmeId)
    return { label: `duplicate the programme ${programme.name}` }
  }
}

/** The id of all but a bracket is made of its parts, so that each copy gets the one that belongs to it. */
function copyPart(edit: Edit, context: CommandContext, partId: string, programmeId: string): void {
  const part = edit.records.get(partId)
  if (part?.type === 'tierTerms')
    edit.put({ ...part, programmeId, id: tierTermsId(programmeId, part.tierId) })
  else if (part?.type === 'requirement')
    edit.put({ ...part, programmeId, id: requirementId(programmeId, part.tierId, part.metric) })
  else if (part?.type === 'remark')
    edit.put({ ...part, programmeId, id: remarkId(programmeId, part.tierId, part.field) })
  else if (part?.type === 'bracket') edit.put({ ...part, programmeId, id: context.newId('bracket') })
}
