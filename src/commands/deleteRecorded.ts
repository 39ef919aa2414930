import type { Command } from '#commands/command.ts'

/** Takes back a recorded activity or survey answer. */
export function deleteRecorded(id: string): Command {
  return (edit) => {
    const activity = edit.find('activity', id)
    if (!activity && !edit.find('surveyAnswer', id)) return { refused: 'That has been deleted already.' }
    edit.remove(id)
    return { label: activity ? `delete a ${activity.kind}` : 'delete an answer of the survey' }
  }
}
