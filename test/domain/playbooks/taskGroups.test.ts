import { expect, test } from 'vitest'
import { taskGroups } from '#domain/playbooks/taskGroups.ts'
import { newTask } from '#records/task.ts'

test('tasks stand by playbook and phase in the order they come, own ones last', () => {
  const groups = taskGroups([
    newTask({ id: '1', title: 'Own' }),
    newTask({ id: '2', title: 'Portal', playbookId: 'enablement-stack', phase: 'Stack', state: 'done' }),
    newTask({ id: '3', title: 'Lead', playbookId: 'co-marketing', phase: 'Plan' }),
    newTask({ id: '4', title: 'Demo', playbookId: 'enablement-stack', phase: 'Stack' }),
    newTask({ id: '5', title: 'Old', playbookId: 'no-longer-there', phase: 'X' }),
  ])
  expect(groups.map(({ title, phases }) => [title, phases.map((phase) => phase.tasks.length)])).toEqual([
    ['Enablement stack', [2]],
    ['Co-marketing', [1]],
    ['Another playbook', [1]],
    ['Own tasks', [1]],
  ])
  expect(groups[0]?.readiness.pct).toBe(50)
})
