/**
 * Shortcuts are written once, as "Mod+Shift+Z": modifiers `Mod` (Ctrl, on a Mac Cmd), `Shift` and `Alt`, then the key as
 * `KeyboardEvent.key` names it; letters stand in capitals, whether Shift is held or not.
 */
type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The shortcut that a key press is, in the spelling above; of signs and figures Shift may be part, so it is not named. */
export function shortcutOf(event: Pressed): string {
  const key = keyOf(event)
  const sign = key.length === 1 && !/[\p{L} ]/u.test(key)
  const parts = [
    (event.ctrlKey || event.metaKey) && 'Mod',
    event.altKey && 'Alt',
    event.shiftKey && !sign && 'Shift',
    key,
  ]
  return parts.filter(Boolean).join('+')
}

/** As it is shown on this machine: "Ctrl Shift Z", or on a Mac "Cmd Shift Z". */
export function shortcutText(shortcut: string, mac = isMac()): string {
  const [, modifiers = '', key = ''] = /^((?:\w+\+)*)(.+)$/.exec(shortcut) ?? []
  const names = modifiers.split('+').filter(Boolean)
  return [
    ...names.map((name) => (name === 'Mod' ? (mac ? 'Cmd' : 'Ctrl') : name)),
    KEY_NAMES[key] ?? key,
  ].join(' ')
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
}

/**
 * On a keyboard of another script the place of the key stands for the Latin letter, else no shortcut would work there;
 * with Alt too, where a Mac types another sign.
 */
function keyOf({ key, code, altKey }: Pressed): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  if (place !== undefined && (altKey || !LATIN.test(key))) return place
  return key.length === 1 ? key.toUpperCase() : key
}

const LATIN = /^[\p{Script=Latin}\p{ASCII}]/u

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
