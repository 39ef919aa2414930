import { describe, expect, test } from 'vitest'
import { jointValueGaps, jointValueText } from '#domain/playbooks/jointValueText.ts'
import { outreachMessage } from '#domain/playbooks/outreachMessage.ts'
import { ONBOARDING_PHASES, PLAYBOOKS, playbookOf } from '#domain/playbooks/playbooks.ts'
import { readiness, readinessText } from '#domain/playbooks/readiness.ts'
import { dueWords } from '#domain/playbooks/taskList.ts'
import { newJointValue } from '#records/jointValue.ts'

describe('the playbooks', () => {
  test.each([
    ['new-programme', 8, 38],
    ['co-sell-launch', 8, 31],
    ['co-marketing', 2, 10],
    ['sales-kit', 1, 7],
    ['training', 1, 4],
    ['portal', 1, 6],
    ['enablement-stack', 1, 6],
    ['first-ninety-days', 3, 9],
    ['strategy-steps', 7, 17],
  ])('%s has %i steps with %i tasks', (id, phases, tasks) => {
    const playbook = playbookOf(id)
    expect(playbook?.phases).toHaveLength(phases)
    expect(playbook?.phases.flatMap((phase) => phase.tasks)).toHaveLength(tasks)
  })

  test('have ids, and in each phase titles, of their own', () => {
    const named = PLAYBOOKS.flatMap(({ id, phases }) =>
      phases.flatMap(({ title, tasks }) => tasks.map((task) => `${id}|${title}|${task.title}`)),
    )
    expect(new Set(named).size).toBe(named.length)
    expect(new Set(PLAYBOOKS.map(({ id }) => id)).size).toBe(PLAYBOOKS.length)
  })

  test('name every phase that is onboarding', () => {
    const phases = new Set(PLAYBOOKS.flatMap((playbook) => playbook.phases.map(({ title }) => title)))
    expect([...ONBOARDING_PHASES].filter((title) => !phases.has(title))).toEqual([])
  })
})

describe('readiness (rules.md §8, worked examples 1 and 2)', () => {
  const stack = (playbookOf('enablement-stack')?.phases ?? []).flatMap(({ tasks }) => tasks)
  const done = (...titles: readonly string[]) =>
    readiness(stack.map((task) => ({ ...task, state: titles.includes(task.title) ? 'done' : 'open' })))

  test('1: portal, playbook and content done is 66.7 % and ready to recruit', () => {
    const ready = done('Partner portal', 'Sales playbook', 'Co-brandable content')
    expect(ready.pct).toBeCloseTo(66.6667, 3)
    expect(ready.readyToRecruit).toBe(true)
    expect(readinessText(ready)).toBe('67 % ready, every critical item is done.')
  })

  test('2: all but the portal is 75 % and not ready', () => {
    const ready = done(...stack.map(({ title }) => title).filter((title) => title !== 'Partner portal'))
    expect(ready).toMatchObject({ pct: 75, readyToRecruit: false })
    expect(readinessText(ready)).toBe('75 % ready; critical and open: Partner portal.')
  })

  test('no items, or none that is needed, is no percentage', () => {
    expect(readiness([])).toMatchObject({ pct: null, readyToRecruit: false })
    expect(readiness(stack.map((task) => ({ ...task, state: 'not-needed' as const }))).pct).toBeNull()
  })

  test('what is not needed counts on neither side', () => {
    const [first, ...rest] = stack
    const tasks = [{ title: first?.title ?? '', priority: 'critical' as const, state: 'not-needed' as const }]
    expect(readiness([...tasks, ...rest.map((task) => ({ ...task, state: 'done' as const }))]).pct).toBe(100)
  })
})

test.each([
  ['2026-11-13', '8 days late'],
  ['2026-11-20', '1 day late'],
  ['2026-11-21', 'due today'],
  ['2026-11-22', 'in 1 day'],
])('a task due on %s is %s', (due, words) => {
  expect(dueWords({ state: 'open', due }, '2026-11-21')).toBe(words)
  expect(dueWords({ state: 'done', due }, '2026-11-21')).toBeNull()
})

describe('texts filled from the map', () => {
  const names = { us: 'Northwind', partner: 'Ledgerly' }

  test('the joint value keeps what nobody has written in brackets', () => {
    const value = newJointValue({ participantId: 'p', audience: 'mid-market firms', ourPart: 'the CRM.' })
    expect(jointValueText(names, value)).toBe(
      'For mid-market firms who struggle with [their problem]: Northwind brings the CRM, Ledgerly brings [their part]. Together they get [what they gain].',
    )
    expect(jointValueGaps(value)).toEqual([
      'Their problem',
      'What the partner brings',
      'What the customer gains',
      'Proof',
      'Goal of the joint plan',
    ])
  })

  test('the outreach mail asks for 20 minutes and names its open slots', () => {
    const mail = outreachMessage({
      ...names,
      theirProduct: 'Ledgerly Billing',
      ourProduct: 'Northwind CRM',
      sharedAudience: 'mid-market firms',
    })
    expect(mail.subject).toBe('Northwind + Ledgerly: better together for mid-market firms')
    expect(mail.body).toMatch(/^Hi \[Name\],\n\nWe both serve mid-market firms.*20-minute call/s)
    expect(mail.open).toEqual(['Name', 'what they gain', 'your name'])
  })
})
