import type { Command } from '#commands/command.ts'

export function deleteCertification(id: string): Command {
  return (edit) => {
    if (!edit.find('certification', id)) return { refused: 'That certification is no longer there.' }
    edit.remove(id)
    return { label: 'delete a certification' }
  }
}
