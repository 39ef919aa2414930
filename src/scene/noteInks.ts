/** Colours of areas and notes, which stand for nothing but themselves, and of the guide lines of a drag. */
import type { AreaHue } from '#records/area.ts'
import type { StickyColour } from '#records/sticky.ts'

export type NoteInk =
  | `area-${AreaHue}`
  | `area-${AreaHue}-line`
  | `area-${AreaHue}-ink`
  | `note-${StickyColour}`
  | `note-${StickyColour}-line`
  | 'noteInk'
  | 'guide'

/** Per theme; an area lets what lies under it show through. */
export const NOTE_INKS: Readonly<Record<'light' | 'dark' | 'contrast', Readonly<Record<NoteInk, string>>>> = {
  light: inks(
    {
      slate: ['rgba(71, 85, 105, 0.07)', '#94a3b8', '#475569'],
      indigo: ['rgba(79, 70, 229, 0.07)', '#a5b4fc', '#4338ca'],
      teal: ['rgba(13, 148, 136, 0.08)', '#5eb5a9', '#0f6660'],
      amber: ['rgba(217, 119, 6, 0.09)', '#e0b45c', '#854a0e'],
      rose: ['rgba(225, 29, 72, 0.06)', '#f0a3b1', '#b4123a'],
    },
    {
      yellow: ['#fef3c7', '#f2cf66'],
      blue: ['#dbeafe', '#93c5fd'],
      green: ['#dcfce7', '#86dfa8'],
      pink: ['#fce7f3', '#f2a9d0'],
      grey: ['#e2e8f0', '#94a3b8'],
    },
    { noteInk: '#1e293b', guide: '#db2777' },
  ),
  dark: inks(
    {
      slate: ['rgba(148, 163, 184, 0.1)', '#52637d', '#cbd5e1'],
      indigo: ['rgba(129, 140, 248, 0.12)', '#5560c4', '#c7d2fe'],
      teal: ['rgba(45, 212, 191, 0.1)', '#1d7a72', '#99f6e4'],
      amber: ['rgba(251, 191, 36, 0.1)', '#8a6416', '#fde68a'],
      rose: ['rgba(251, 113, 133, 0.1)', '#97384e', '#fecdd3'],
    },
    {
      yellow: ['#4f3f12', '#8a6d1c'],
      blue: ['#1e3a63', '#3b6fb5'],
      green: ['#1c4a31', '#2f7d50'],
      pink: ['#5b2342', '#a53f74'],
      grey: ['#334155', '#64748b'],
    },
    { noteInk: '#f8fafc', guide: '#f472b6' },
  ),
  contrast: inks(
    {
      slate: ['rgba(0, 0, 0, 0.03)', '#000000', '#000000'],
      indigo: ['rgba(26, 13, 171, 0.04)', '#1a0dab', '#1a0dab'],
      teal: ['rgba(17, 94, 89, 0.04)', '#115e59', '#115e59'],
      amber: ['rgba(113, 63, 18, 0.04)', '#713f12', '#713f12'],
      rose: ['rgba(136, 19, 55, 0.04)', '#881337', '#881337'],
    },
    {
      yellow: ['#fffbe6', '#000000'],
      blue: ['#eef5ff', '#000000'],
      green: ['#effdf4', '#000000'],
      pink: ['#fff1f8', '#000000'],
      grey: ['#f1f1f1', '#000000'],
    },
    { noteInk: '#000000', guide: '#b3005e' },
  ),
}

function inks(
  areas: Readonly<Record<AreaHue, readonly [fill: string, line: string, ink: string]>>,
  notes: Readonly<Record<StickyColour, readonly [fill: string, line: string]>>,
  single: Readonly<Record<'noteInk' | 'guide', string>>,
): Readonly<Record<NoteInk, string>> {
  const named: Record<string, string> = { ...single }
  for (const [hue, [fill, line, ink]] of Object.entries(areas)) {
    named[`area-${hue}`] = fill
    named[`area-${hue}-line`] = line
    named[`area-${hue}-ink`] = ink
  }
  for (const [colour, [fill, line]] of Object.entries(notes)) {
    named[`note-${colour}`] = fill
    named[`note-${colour}-line`] = line
  }
  return named as Record<NoteInk, string>
}
