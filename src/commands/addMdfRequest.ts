import type { Command } from '#commands/command.ts'
import { mdfFault, type MdfField } from '#commands/mdfFields.ts'
import { newMdfRequest, type MdfRequest } from '#records/mdfRequest.ts'

/** Adds a request of a partner, of today unless another day is given. */
export function addMdfRequest(
  participantId: string,
  given: Pick<MdfRequest, 'name'> & Partial<Pick<MdfRequest, MdfField>>,
): Command {
  return (edit, context) => {
    const request = newMdfRequest({
      requestedOn: context.today,
      ...given,
      id: context.newId('mdfRequest'),
      participantId,
      name: given.name.replaceAll(/\s+/gu, ' ').trim(),
    })
    const fault = mdfFault(edit, request)
    if (fault !== null) return { refused: fault }
    edit.put(request)
    return { label: `add the MDF request ${request.name}` }
  }
}
