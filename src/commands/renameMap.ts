import type { Command } from '#commands/command.ts'
import { setMapField } from '#commands/setMapField.ts'

export function renameMap(name: string): Command {
  return setMapField('name', name)
}
