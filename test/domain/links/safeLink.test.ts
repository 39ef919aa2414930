import { expect, test } from 'vitest'
import { openableLink, safeLink } from '#domain/links/safeLink.ts'

test.each([
  ['', ''],
  [' https://example.com/a?b#c ', 'https://example.com/a?b#c'],
  ['HTTP://example.com', 'HTTP://example.com'],
  ['example.com', 'https://example.com'],
  ['example.com:8080/x', 'https://example.com:8080/x'],
  ['//example.com', 'https://example.com'],
  ['sales@example.com', 'mailto:sales@example.com'],
  ['mailto:sales@example.com?subject=x', 'mailto:sales@example.com?subject=x'],
  ['müller.example', 'https://müller.example'],
])('"%s" is kept as "%s"', (typed, href) => {
  expect(safeLink(typed)).toEqual({ href })
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'data:text/html,<b>x</b>',
  'vbscript:x',
  'file:///etc/passwd',
  'javascript://example.com/%0Aalert(1)',
  'just words',
  'word',
  'https://',
  'https:example.com',
  'mailto:',
  `https://example.com/${'a'.repeat(100_000)}`,
])('"%s" is refused with a sentence and never opened', (typed) => {
  const link = safeLink(typed)
  expect('fault' in link && link.fault).toMatch(/^[A-Z“].{10,200}\.$/)
  expect(openableLink(typed)).toBeNull()
})

test('a script link is told by name', () => {
  expect(safeLink('javascript:alert(1)')).toEqual({
    fault: 'Links start with http, https or mailto; “javascript:” is not kept.',
  })
})
