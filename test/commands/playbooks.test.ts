import { describe, expect, test } from 'vitest'
import { addActivity } from '#commands/addActivity.ts'
import { addPlaybook } from '#commands/addPlaybook.ts'
import { addSurveyAnswer } from '#commands/addSurveyAnswer.ts'
import { addTask } from '#commands/addTask.ts'
import { deleteRecorded } from '#commands/deleteRecorded.ts'
import { deleteTasks } from '#commands/deleteTasks.ts'
import { moveToStage } from '#commands/moveToStage.ts'
import { removePlaybook } from '#commands/removePlaybook.ts'
import { setJointValueField } from '#commands/setJointValueField.ts'
import { setTaskField } from '#commands/setTaskField.ts'
import { setTaskState } from '#commands/setTaskState.ts'
import { stageHistory } from '#domain/lifecycle/stageHistory.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { jointValueId } from '#records/jointValue.ts'
import { newTask } from '#records/task.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aParticipant('datahaus', { name: 'Datahaus', stage: 'activate' }),
    newTask({ id: 'one', title: 'Portal', participantId: 'datahaus' }),
    newTask({ id: 'two', title: 'Kit', participantId: 'datahaus', order: 1 }),
  )

describe('moveToStage', () => {
  test('execute: the profile has the stage, and the history the day', () => {
    const map = world()
    map.dispatch(moveToStage('datahaus', 'activate', '2026-05-01'))
    map.dispatch(moveToStage('datahaus', 'scale'))
    expect(map.records.find('participant', 'datahaus')?.stage).toBe('scale')
    expect(stageHistory(map.records, 'datahaus')).toMatchObject([
      { stage: 'activate', since: '2026-05-01' },
      { stage: 'scale', since: '2026-11-21' },
    ])
  })

  test('execute: a second move on the same day corrects the first, and an end leaves no stage', () => {
    const map = world()
    map.dispatch(moveToStage('datahaus', 'scale'))
    map.dispatch(moveToStage('datahaus', 'ended', '2026-11-21', 'Bought by a rival.'))
    expect(stageHistory(map.records, 'datahaus')).toMatchObject([
      { stage: 'ended', note: 'Bought by a rival.' },
    ])
    expect(map.records.find('participant', 'datahaus')?.stage).toBeNull()
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), moveToStage('datahaus', 'review'))).toBeNull()
  })

  test('S2 a move to where it stands is no step', () => {
    const map = world()
    map.dispatch(moveToStage('datahaus', 'scale', '2026-05-01'))
    expect(makesStep(map, moveToStage('datahaus', 'scale'))).toBe(false)
  })

  test('a day that is none, or lies before the last move, is refused', () => {
    const map = world()
    map.dispatch(moveToStage('datahaus', 'scale', '2026-05-01'))
    expect(refusalOf(map, moveToStage('datahaus', 'review', '2026-04-30'))).toMatch('has moved on 2026-05-01')
    expect(refusalOf(map, moveToStage('datahaus', 'review', 'soon'))).toMatch('“soon” is not a day')
    expect(refusalOf(map, moveToStage('gone', 'review'))).toMatch('no longer on the map')
  })
})

describe('playbooks', () => {
  test('execute: its tasks come behind those that are there, with due days from the start', () => {
    const map = world()
    map.dispatch(addPlaybook('first-ninety-days', 'datahaus', '2026-01-10'))
    const tasks = tasksOf(map.records, 'datahaus')
    expect(tasks.slice(0, 3).map(({ title }) => title)).toEqual([
      'Portal',
      'Kit',
      'Welcome mail, kit and a named contact',
    ])
    expect(tasks.at(-1)).toMatchObject({
      due: '2026-04-10',
      playbookId: 'first-ninety-days',
      priority: 'high',
    })
    expect(map.store.getState().undoLabel).toBe('add 30/60/90-day plan to Datahaus')
  })

  test('execute: attached a second time it adds nothing, and what was deleted of it comes back', () => {
    const map = world()
    map.dispatch(addPlaybook('sales-kit', null))
    expect(makesStep(map, addPlaybook('sales-kit', null))).toBe(false)
    map.dispatch(deleteTasks([tasksOf(map.records, null)[0]?.id ?? '']))
    map.dispatch(addPlaybook('sales-kit', null))
    expect(tasksOf(map.records, null)).toHaveLength(7)
  })

  test('undo and redo: all its tasks are one step', () => {
    expect(undoRedoFault(world(), addPlaybook('co-sell-launch', 'datahaus'))).toBeNull()
    const map = world()
    map.dispatch(addPlaybook('portal', null))
    expect(undoRedoFault(map, removePlaybook('portal', null))).toBeNull()
  })

  test('what is not there is refused', () => {
    expect(refusalOf(world(), addPlaybook('luck', null))).toBe('There is no such playbook.')
    expect(refusalOf(world(), addPlaybook('portal', 'gone'))).toMatch('no longer on the map')
    expect(refusalOf(world(), addPlaybook('portal', null, '2026-02-30'))).toMatch('is not a day')
    expect(refusalOf(world(), removePlaybook('portal', null))).toMatch('taken away already')
  })
})

describe('tasks', () => {
  test('execute: a task is added at the end', () => {
    const map = world()
    map.dispatch(addTask('datahaus', ' Call \n them ', { priority: 'high' }))
    expect(tasksOf(map.records, 'datahaus').at(-1)).toMatchObject({
      title: 'Call them',
      priority: 'high',
      order: 2,
    })
  })

  test('execute: a task done has its day and keeps it; one not needed its reason', () => {
    const map = world()
    map.dispatch(setTaskState(['one'], 'done'))
    expect(map.records.find('task', 'one')).toMatchObject({ state: 'done', doneOn: '2026-11-21' })
    map.dispatch(setTaskState(['one', 'two'], 'not-needed', ' They have one. '))
    expect(map.records.find('task', 'one')).toMatchObject({ doneOn: null, reason: 'They have one.' })
    expect(map.store.getState().undoLabel).toBe('mark as not needed 2 tasks')
    map.dispatch(setTaskState(['one'], 'open'))
    expect(map.records.find('task', 'one')).toMatchObject({ state: 'open', reason: '' })
  })

  test('execute: fields are tidied', () => {
    const map = world()
    map.dispatch(setTaskField('one', 'owner', ' Partner manager '))
    map.dispatch(setTaskField('one', 'due', '2026-12-01'))
    map.dispatch(setTaskField('one', 'order', 5))
    expect(map.records.find('task', 'one')).toMatchObject({
      owner: 'Partner manager',
      due: '2026-12-01',
      order: 5,
    })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addTask(null, 'Call'))).toBeNull()
    expect(undoRedoFault(world(), setTaskState(['one', 'two'], 'done'))).toBeNull()
    expect(undoRedoFault(world(), setTaskField('one', 'due', '2026-12-01'))).toBeNull()
    expect(undoRedoFault(world(), deleteTasks(['one', 'two']))).toBeNull()
  })

  test('what cannot be is refused in words', () => {
    expect(refusalOf(world(), setTaskState(['one'], 'not-needed', ' '))).toMatch('Say why')
    expect(refusalOf(world(), setTaskState(['gone'], 'done'))).toBe('That task has been deleted.')
    expect(refusalOf(world(), setTaskField('one', 'due', 'soon'))).toMatch('“soon” is not a day')
    expect(refusalOf(world(), setTaskField('one', 'title', ' '))).toMatch('at least one character')
    expect(refusalOf(world(), addTask('gone', 'Call'))).toMatch('no longer on the map')
    expect(refusalOf(world(), deleteTasks(['gone']))).toBe('That task has been deleted.')
  })
})

describe('what happened', () => {
  test('execute: a deed and an answer are kept with their day', () => {
    const map = world()
    map.dispatch(addActivity('datahaus', 'referral', '2026-10-01'))
    map.dispatch(addSurveyAnswer('datahaus', 9))
    expect([...map.records.all('activity')]).toMatchObject([{ kind: 'referral', on: '2026-10-01' }])
    expect([...map.records.all('surveyAnswer')]).toMatchObject([{ score: 9, answeredOn: '2026-11-21' }])
  })

  test('execute: the joint value is written part by part', () => {
    const map = world()
    map.dispatch(setJointValueField('datahaus', 'problem', ' Quotes take days. '))
    map.dispatch(setJointValueField('datahaus', 'goalState', 'reached'))
    expect(map.records.find('jointValue', jointValueId('datahaus'))).toMatchObject({
      problem: 'Quotes take days.',
      goalState: 'reached',
    })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addActivity('datahaus', 'referral'))).toBeNull()
    expect(undoRedoFault(world(), addSurveyAnswer(null, 0))).toBeNull()
    expect(undoRedoFault(world(), setJointValueField('datahaus', 'proof', 'x'))).toBeNull()
    const map = world()
    map.dispatch(addActivity('datahaus', 'referral'))
    expect(undoRedoFault(map, deleteRecorded([...map.records.all('activity')][0]?.id ?? ''))).toBeNull()
  })

  test('S2 an empty part that was empty makes no step', () => {
    expect(makesStep(world(), setJointValueField('datahaus', 'proof', ' '))).toBe(false)
  })

  test('what cannot be is refused in words', () => {
    expect(refusalOf(world(), addSurveyAnswer(null, 11))).toBe('An answer is a whole number from 0 to 10.')
    expect(refusalOf(world(), addActivity('datahaus', 'referral', 'soon'))).toMatch('is not a day')
    expect(refusalOf(world(), deleteRecorded('gone'))).toBe('That has been deleted already.')
  })
})
