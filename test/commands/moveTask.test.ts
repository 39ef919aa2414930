import { describe, expect, test } from 'vitest'
import { moveTask } from '#commands/moveTask.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { newTask, type Task } from '#records/task.ts'
import { aMapWith } from '../support/builders.ts'

const PHASE: Partial<Task> = { playbookId: 'sales-kit', phase: 'Kit' }

describe('moving a task', () => {
  test('execute: it changes places with its neighbour of the same phase', () => {
    const map = aMapOfThree()
    expect(map.dispatch(moveTask('c', -1))).toBeUndefined()
    expect(order(map)).toEqual(['c', 'other', 'a'])
  })

  test('undo and redo', () => {
    const map = aMapOfThree()
    map.dispatch(moveTask('a', 1))
    map.undo()
    expect(order(map)).toEqual(['a', 'other', 'c'])
    map.redo()
    expect(order(map)).toEqual(['c', 'other', 'a'])
  })

  test('at the end of its phase it stays, and nothing is to be undone', () => {
    const map = aMapOfThree()
    map.dispatch(moveTask('a', -1))
    map.dispatch(moveTask('c', 1))
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test('two with the same number still change places', () => {
    const map = aMapWith(
      newTask({ id: 'a', title: 'A', order: 3 }),
      newTask({ id: 'b', title: 'B', order: 3 }),
    )
    map.dispatch(moveTask('b', -1))
    expect(order(map)).toEqual(['b', 'a'])
  })

  test('one that is gone is refused in words', () => {
    expect(aMapWith().dispatch(moveTask('x', 1))).toEqual({ refused: 'That task has been deleted.' })
  })
})

function aMapOfThree() {
  return aMapWith(
    newTask({ id: 'a', title: 'A', order: 0, ...PHASE }),
    newTask({ id: 'other', title: 'Other', order: 1 }),
    newTask({ id: 'c', title: 'C', order: 2, ...PHASE }),
  )
}

function order(map: ReturnType<typeof aMapWith>): readonly string[] {
  return tasksOf(map.records, null).map(({ id }) => id)
}
