import { expect, test } from 'vitest'
import { failureReason, isQuotaError, MapGoneError, NewerDataError } from '#storage/storageFault.ts'

test('a full disk is recognised, also inside an aborted transaction', () => {
  const inner = new DOMException('full', 'QuotaExceededError')
  expect(isQuotaError(inner)).toBe(true)
  expect(isQuotaError(Object.assign(new Error('aborted'), { name: 'AbortError', inner }))).toBe(true)
  expect(isQuotaError(Object.assign(new Error('aborted'), { name: 'AbortError', inner: null }))).toBe(false)
  expect(isQuotaError(null)).toBe(false)
})

test('every failure ends the sentence "Not saved: …" in plain words', () => {
  const quota = new DOMException('full', 'QuotaExceededError')
  expect(failureReason(quota)).toBe('there is no room left on this device')
  expect(failureReason(new NewerDataError())).toBe(
    'a newer Partnerscape has opened this map; reload this tab',
  )
  expect(failureReason(new MapGoneError())).toBe('this map is no longer on this device; export it to keep it')
  const closed = Object.assign(new Error('x'), { name: 'DatabaseClosedError' })
  expect(failureReason(closed)).toBe('the connection to the data on this device was closed')
  expect(failureReason(new Error('disk on fire\n  at line 1'))).toBe(
    'the browser could not write (disk on fire)',
  )
  expect(failureReason('odd')).toBe('the browser could not write (odd)')
})
