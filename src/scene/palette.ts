/** Every colour a picture of the map may have, per theme. The same hue means the same kind or flow group everywhere. */
import type { FlowGroup } from '#domain/flows/flowKinds.ts'
import type { ScaleHue } from '#domain/seeing/swatch.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import { NOTE_INKS, type NoteInk } from '#scene/noteInks.ts'
import { DAY_SCALE, NIGHT_SCALE, STRONG_SCALE } from '#scene/scaleHues.ts'

export type ThemeName = 'light' | 'dark' | 'contrast'

/** Colours that stand for a place in the picture rather than for a meaning. */
export type Slot =
  | 'page'
  | 'surface'
  | 'line'
  | 'ink'
  | 'inkSoft'
  | 'inkFaint'
  | 'companyCard'
  | 'companyInk'
  | 'companySoft'
  | 'onTile'
  | 'track'
  | 'shadow'
  | 'ringOuter'
  | 'ringInner'
  | 'ringLine'
  | 'caption'

export type Ink = Slot | NoteInk | ParticipantKind | FlowGroup | ScaleHue

export interface Palette {
  readonly name: ThemeName
  readonly kinds: Readonly<Record<ParticipantKind, string>>
  readonly flows: Readonly<Record<FlowGroup, string>>
  /** Kinds, flow groups, scales and slots together, for one look-up per part drawn. */
  readonly inks: Readonly<Record<Ink, string>>
}

/** White on each tile reaches 4.5:1, so a kind keeps its hue in the light and the dark theme. */
const KIND_HUES: Readonly<Record<ParticipantKind, string>> = {
  company: '#1e293b',
  'customer-segment': '#2563eb',
  customer: '#1e40af',
  isv: '#7c3aed',
  'tech-integration': '#9333ea',
  platform: '#4338ca',
  marketplace: '#475569',
  oem: '#581c87',
  si: '#0f766e',
  training: '#15803d',
  var: '#c2410c',
  distributor: '#9a3412',
  msp: '#0369a1',
  referral: '#a21caf',
  affiliate: '#be185d',
  influencer: '#a16207',
  community: '#4d7c0f',
  agency: '#dc2626',
  alliance: '#065f46',
  vendor: '#78604a',
  association: '#0e7490',
  competitor: '#7f1d1d',
  other: '#64748b',
}

/** The darkest hues lifted, so that tiles and spots of colour stand out from a dark page. */
const NIGHT_KIND_HUES: Readonly<Record<ParticipantKind, string>> = {
  ...KIND_HUES,
  company: '#334155',
  customer: '#3b52d6',
  oem: '#86389c',
  distributor: '#b0532b',
  alliance: '#0a7d55',
  competitor: '#ad3b4a',
}

/** Deeper, for 7:1 against white. */
const STRONG_KIND_HUES: Readonly<Record<ParticipantKind, string>> = {
  company: '#000000',
  'customer-segment': '#1d4ed8',
  customer: '#172b7a',
  isv: '#5b21b6',
  'tech-integration': '#7e22ce',
  platform: '#3730a3',
  marketplace: '#334155',
  oem: '#3b0764',
  si: '#115e59',
  training: '#166534',
  var: '#9a3412',
  distributor: '#7c2d12',
  msp: '#075985',
  referral: '#86198f',
  affiliate: '#9d174d',
  influencer: '#713f12',
  community: '#365314',
  agency: '#b30f0f',
  alliance: '#022c22',
  vendor: '#4a3826',
  association: '#164e63',
  competitor: '#450a0a',
  other: '#475569',
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: palette(
    'light',
    KIND_HUES,
    DAY_SCALE,
    { money: '#15803d', product: '#4f46e5', leads: '#b45309', brand: '#5b6b82' },
    {
      page: '#f8fafc',
      surface: '#ffffff',
      line: '#cbd5e1',
      ink: '#0f172a',
      inkSoft: '#475569',
      inkFaint: '#5b6b82',
      companyCard: '#1e293b',
      companyInk: '#ffffff',
      companySoft: '#cbd5e1',
      onTile: '#ffffff',
      track: '#e2e8f0',
      shadow: 'rgba(15, 23, 42, 0.07)',
      ringOuter: '#f3f6fe',
      ringInner: '#fcfdff',
      ringLine: '#e0e7ff',
      caption: '#5b6b82',
    },
  ),
  dark: palette(
    'dark',
    NIGHT_KIND_HUES,
    NIGHT_SCALE,
    { money: '#4ade80', product: '#a5b4fc', leads: '#fb923c', brand: '#94a3b8' },
    {
      page: '#0b1120',
      surface: '#131c2e',
      line: '#3b4a64',
      ink: '#f1f5f9',
      inkSoft: '#b6c2d4',
      inkFaint: '#94a3b8',
      companyCard: '#e2e8f0',
      companyInk: '#0f172a',
      companySoft: '#334155',
      onTile: '#ffffff',
      track: '#2f3d56',
      shadow: 'rgba(0, 0, 0, 0.3)',
      ringOuter: '#0f172b',
      ringInner: '#121c36',
      ringLine: '#22304d',
      caption: '#94a3b8',
    },
  ),
  contrast: palette(
    'contrast',
    STRONG_KIND_HUES,
    STRONG_SCALE,
    { money: '#064e1b', product: '#1a0dab', leads: '#7a2e00', brand: '#1f1f1f' },
    {
      page: '#ffffff',
      surface: '#ffffff',
      line: '#000000',
      ink: '#000000',
      inkSoft: '#000000',
      inkFaint: '#1f1f1f',
      companyCard: '#000000',
      companyInk: '#ffffff',
      companySoft: '#ffffff',
      onTile: '#ffffff',
      track: '#bdbdbd',
      shadow: 'rgba(0, 0, 0, 0)',
      ringOuter: '#ffffff',
      ringInner: '#ffffff',
      ringLine: '#767676',
      caption: '#000000',
    },
  ),
}

function palette(
  name: ThemeName,
  kinds: Palette['kinds'],
  scales: Readonly<Record<ScaleHue, string>>,
  flows: Palette['flows'],
  slots: Readonly<Record<Slot, string>>,
): Palette {
  return { name, kinds, flows, inks: { ...kinds, ...scales, ...flows, ...slots, ...NOTE_INKS[name] } }
}
