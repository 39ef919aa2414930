import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Records } from '#records/recordTable.ts'

/** What stands for the name of a record, by its id: "VAR 2", "Deal 14", "Scorer 1". Short, for a card has little room; lone ones carry no number. */
export function roleNames(records: Records): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  const ids = new Map<string, string[]>()
  for (const { id, kind } of records.all('participant')) add(ids, KIND_INFO[kind].short, id)
  for (const { id } of records.all('scorer')) add(ids, 'Scorer', id)
  for (const { id } of records.all('deal')) add(ids, 'Deal', id)
  for (const { id } of records.all('mdfRequest')) add(ids, 'Request', id)
  for (const [role, holders] of ids)
    for (const [place, id] of holders.entries())
      roles.set(id, holders.length === 1 ? role : `${role} ${place + 1}`)
  return roles
}

function add(ids: Map<string, string[]>, role: string, id: string): void {
  const holders = ids.get(role)
  if (holders) holders.push(id)
  else ids.set(role, [id])
}
