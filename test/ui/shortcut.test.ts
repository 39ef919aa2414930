import { expect, test } from 'vitest'
import { shortcutOf, shortcutText } from '#ui/shortcut.ts'

const press = (fields: Partial<KeyboardEvent>) =>
  shortcutOf({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...fields })

test.each([
  [{ key: 'a', code: 'KeyA' }, 'A'],
  [{ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'Mod+Shift+Z'],
  [{ key: 'k', code: 'KeyK', metaKey: true }, 'Mod+K'],
  [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
  [{ key: '1', code: 'Digit1', shiftKey: true }, '1'],
  [{ key: 'ArrowLeft', code: 'ArrowLeft', shiftKey: true }, 'Shift+ArrowLeft'],
  [{ key: 'ф', code: 'KeyA' }, 'A'],
  [{ key: 'Ó', code: 'KeyH', altKey: true, shiftKey: true }, 'Alt+Shift+H'],
])('a press %j is the shortcut %s', (event, shortcut) => {
  expect(press(event)).toBe(shortcut)
})

test('a shortcut is shown with the names of the keys on this machine', () => {
  expect(shortcutText('Mod+Shift+Z', false)).toBe('Ctrl Shift Z')
  expect(shortcutText('Mod+K', true)).toBe('Cmd K')
  expect([
    shortcutText('Shift+ArrowLeft', false),
    shortcutText('+', false),
    shortcutText(' ', false),
  ]).toEqual(['Shift ←', '+', 'Space'])
})
