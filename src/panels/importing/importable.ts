import { importCounted } from '#commands/importRecords.ts'
import type { ImportState } from '#panels/importing/importState.ts'

export type Importable =
  | { readonly is: 'nothing'; readonly told: string }
  | { readonly is: 'records'; readonly told: string }
  | { readonly is: 'map'; readonly fileName: string; readonly told: string }

/** What the button "Import" would do now; `told` says it, or why it can do nothing. */
export function importable({ files, plan }: ImportState): Importable {
  const map = files.find((file) => file.is === 'map')
  if (map && files.length > 1)
    return nothing(`${map.fileName} is a whole map: remove it, or import it by itself.`)
  if (map) return { is: 'map', fileName: map.fileName, told: `${map.fileName} opens as a new map.` }
  if (files.some((file) => file.is === 'faulty'))
    return nothing('Remove the files that cannot be read, or choose better ones.')
  if (!plan) return nothing('')
  if (plan.faults.length > 0) return nothing('Choose the missing columns first.')
  if (plan.creates.length + plan.updates.length === 0)
    return nothing('There is nothing to import: the map already has it all, or all is skipped.')
  return { is: 'records', told: `Imports ${importCounted(plan)}, as one step.` }
}

function nothing(told: string): Importable {
  return { is: 'nothing', told }
}
