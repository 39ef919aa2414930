import { describe, expect, test } from 'vitest'
import { calendarText } from '#exchange/calendar.ts'
import { dueEntries } from '#exchange/dueEntries.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newTask } from '#records/task.ts'
import { aMap, aParticipant } from '../support/builders.ts'

const ENTRY = { uid: 'task:1', day: '2026-12-31', title: 'Review', note: '' }
const STAMP = '2026-11-21'

describe('a calendar of due days', () => {
  test('has a whole day that ends on the next, in lines that end as the format wants', () => {
    const text = calendarText('Northwind', [ENTRY], STAMP)
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Partnerscape//Partnerscape//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Northwind',
      'BEGIN:VEVENT',
      'UID:task:1@partnerscape',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Review',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('escapes what the format has a use for, and no text can start a line of its own', () => {
    const text = calendarText('a', [{ ...ENTRY, title: 'A; B, C\\D\r\nEND:VEVENT\u0007' }], STAMP)
    expect(text).toContain('SUMMARY:A\\; B\\, C\\\\D\\nEND:VEVENT\r\n')
  })

  test('folds at 75 octets, whole characters only, and unfolds to what it was', () => {
    const title = '🎉 Überprüfung '.repeat(20).trim()
    const text = calendarText('a', [{ ...ENTRY, title }], STAMP)
    const longest = Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))
    expect(longest).toBeLessThanOrEqual(75)
    expect(longest).toBeGreaterThan(70)
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
    expect(text).not.toContain('\uFFFD')
  })

  test('holds the open tasks with a due day, under ids that stay', () => {
    const task = {
      title: 'Kit',
      due: '2026-12-01',
      participantId: 'p',
      owner: 'Partner manager',
      phase: '5 Onboard',
    }
    const records = new RecordTable([
      aMap(),
      aParticipant('p', { name: 'Datahaus' }),
      newTask({ id: 'late', ...task, due: '2026-12-24', participantId: null }),
      newTask({ id: 'soon', ...task }),
      newTask({ id: 'done', ...task, state: 'done' }),
      newTask({ id: 'sometime', ...task, due: null }),
    ])
    expect(dueEntries(records)).toEqual([
      { uid: 'soon', day: '2026-12-01', title: 'Datahaus: Kit', note: '5 Onboard\nOwner: Partner manager' },
      { uid: 'late', day: '2026-12-24', title: 'Kit', note: '5 Onboard\nOwner: Partner manager' },
    ])
  })
})
