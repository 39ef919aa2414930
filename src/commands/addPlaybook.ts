import type { Command } from '#commands/command.ts'
import { PARTNER_GONE } from '#commands/setScorecardFigures.ts'
import { dayFault } from '#domain/calendar/dayFault.ts'
import { addDays } from '#domain/calendar/days.ts'
import { playbookOf } from '#domain/playbooks/playbooks.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { newTask } from '#records/task.ts'

/**
 * Attaches the tasks of a playbook to a participant, or with null to the programme, as one step. With a start day each
 * phase is due so many days after it. Tasks that are already attached stay as they are.
 */
export function addPlaybook(
  playbookId: string,
  participantId: string | null,
  startsOn: string | null = null,
): Command {
  return (edit, { newId }) => {
    const playbook = playbookOf(playbookId)
    if (!playbook) return { refused: 'There is no such playbook.' }
    const participant = participantId === null ? null : edit.find('participant', participantId)
    if (participant === undefined) return { refused: PARTNER_GONE }
    const dayIsNone = dayFault(startsOn, 'on')
    if (dayIsNone) return { refused: dayIsNone.fault }
    const there = tasksOf(edit.records, participantId)
    const attached = new Set(
      there.filter((task) => task.playbookId === playbookId).map(({ phase, title }) => `${phase}|${title}`),
    )
    let order = Math.max(-1, ...there.map((task) => task.order))
    for (const { title: phase, dueDay, tasks } of playbook.phases)
      for (const { title, priority } of tasks) {
        if (attached.has(`${phase}|${title}`)) continue
        const due = startsOn === null ? null : addDays(startsOn, dueDay)
        order += 1
        edit.put(
          newTask({ id: newId('task'), participantId, playbookId, phase, title, priority, due, order }),
        )
      }
    return { label: `add ${playbook.title} to ${participant?.name ?? 'the programme'}` }
  }
}
