import type { Command } from '#commands/command.ts'
import { MDF_GONE, mdfFault, type MdfField } from '#commands/mdfFields.ts'
import type { MdfRequest } from '#records/mdfRequest.ts'

/** Sets one field of an MDF request. */
export function setMdfField<F extends MdfField>(id: string, field: F, value: MdfRequest[F]): Command {
  return (edit) => {
    const request = edit.find('mdfRequest', id)
    if (!request) return { refused: MDF_GONE }
    const next: MdfRequest = { ...request, [field]: typeof value === 'string' ? value.trim() : value }
    const fault = mdfFault(edit, next)
    if (fault !== null) return { refused: fault }
    edit.put(next)
    return { label: `change the MDF request ${request.name}` }
  }
}
