import { PALETTES } from '#scene/palette.ts'
import type { Session, Theme } from '#store/session.ts'

const KEY = 'partnerscape.theme'
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast']

/** The theme chosen before on this device, else what the system asks for. */
export function firstTheme(): Theme {
  const kept = THEMES.find((theme) => theme === window.localStorage.getItem(KEY))
  if (kept) return kept
  if (window.matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light'
}

/** Keeps the page's colours, those of kinds and flows included, in step with the session's theme. */
export function followTheme(session: Session): () => void {
  apply(session.store.getState().theme)
  return session.store.subscribe(({ theme }, before) => {
    if (theme === before.theme) return
    apply(theme)
    window.localStorage.setItem(KEY, theme)
  })
}

/** The palette of the pictures is the one source of the meaningful hues; the style sheets read it as variables. */
function apply(theme: Theme): void {
  const { kinds, flows, inks } = PALETTES[theme]
  const { style, dataset } = document.documentElement
  dataset['theme'] = theme
  for (const [kind, hue] of Object.entries(kinds)) {
    style.setProperty(`--kind-${kind}`, hue)
    // As a thin line on a dark surface a tile's hue would not be seen.
    const line = theme === 'dark' ? `color-mix(in srgb, ${hue} 45%, ${inks.ink})` : hue
    style.setProperty(`--kind-${kind}-line`, line)
  }
  for (const [group, hue] of Object.entries(flows)) style.setProperty(`--flow-${group}`, hue)
}
