import {
  BuildingComplex,
  CircleQuestionMark,
  Cloud,
  Factory,
  GraduationCap,
  Handshake,
  type IconNode,
  Landmark,
  LayoutGrid,
  Link,
  Lock,
  Megaphone,
  MessagesSquare,
  Package,
  Palette,
  Plug,
  Puzzle,
  Server,
  Store,
  Swords,
  Truck,
  UserCheck,
  UserPlus,
  Users,
  Wrench,
} from 'lucide'
import type { ParticipantKind } from '#records/participantKind.ts'

/** Strokes on a 24 × 24 square, 2 wide, round ends and joins, as SVG path data. */
export interface StrokeIcon {
  readonly paths: readonly string[]
  /** The paths as one, for pens that stroke them at once. */
  readonly outline: string
}

/** One icon per kind: the second mark beside the hue, for those who do not see the hue. */
export const KIND_ICONS: Readonly<Record<ParticipantKind, StrokeIcon>> = {
  company: strokes(BuildingComplex),
  'customer-segment': strokes(Users),
  customer: strokes(UserCheck),
  isv: strokes(Puzzle),
  'tech-integration': strokes(Plug),
  platform: strokes(Cloud),
  marketplace: strokes(LayoutGrid),
  oem: strokes(Package),
  si: strokes(Wrench),
  training: strokes(GraduationCap),
  var: strokes(Store),
  distributor: strokes(Truck),
  msp: strokes(Server),
  referral: strokes(UserPlus),
  affiliate: strokes(Link),
  influencer: strokes(Megaphone),
  community: strokes(MessagesSquare),
  agency: strokes(Palette),
  alliance: strokes(Handshake),
  vendor: strokes(Factory),
  association: strokes(Landmark),
  competitor: strokes(Swords),
  other: strokes(CircleQuestionMark),
}

export const LOCK_ICON: StrokeIcon = strokes(Lock)

type Attributes = IconNode[number][1]

function strokes(icon: IconNode): StrokeIcon {
  const paths = icon.map(([tag, attributes]) => pathOf(tag, attributes))
  return { paths, outline: paths.join('') }
}

function pathOf(tag: string, a: Attributes): string {
  switch (tag) {
    case 'path':
      return absoluteStart(String(a['d']))
    case 'line':
      return `M${a['x1']} ${a['y1']}L${a['x2']} ${a['y2']}`
    case 'polyline':
      return `M${a['points']}`
    case 'polygon':
      return `M${a['points']}Z`
    case 'circle':
      return ellipse(number(a, 'cx'), number(a, 'cy'), number(a, 'r'), number(a, 'r'))
    case 'ellipse':
      return ellipse(number(a, 'cx'), number(a, 'cy'), number(a, 'rx'), number(a, 'ry'))
    case 'rect':
      return roundedRect(
        number(a, 'x'),
        number(a, 'y'),
        number(a, 'width'),
        number(a, 'height'),
        number(a, 'rx'),
      )
    default:
      throw new Error(`An icon holds a <${tag}>, which has no path form here`)
  }
}

/** Joined to the path before it, a relative first step would begin where that one ended. */
function absoluteStart(path: string): string {
  // The first pair, and the sign or digit that begins a further one, which is a line from there.
  return path.replace(
    /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*([-\d.]?)/,
    (_, x: string, y: string, next: string) => `M${x} ${y}${next === '' ? '' : `l${next}`}`,
  )
}

function number(attributes: Attributes, name: string): number {
  return Number(attributes[name] ?? 0)
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`
}

function roundedRect(x: number, y: number, width: number, height: number, r: number): string {
  const corner = `a${r} ${r} 0 0 1 `
  return (
    `M${x + r} ${y}h${width - 2 * r}${corner}${r} ${r}v${height - 2 * r}${corner}${-r} ${r}` +
    `h${2 * r - width}${corner}${-r} ${-r}v${2 * r - height}${corner}${r} ${-r}z`
  )
}
