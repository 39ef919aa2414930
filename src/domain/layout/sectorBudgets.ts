/**
 * How the circle around the company is shared among the role groups. Shares are whole 24ths, made from counts rounded
 * up to coarse classes, so that one more participant rarely moves a border and with it everybody behind the border.
 */
import type { RoleGroup } from '#domain/kinds/kinds.ts'

/** Angles in radians, clockwise on the screen from the right. */
export interface Sector {
  readonly group: RoleGroup
  readonly from: number
  readonly sweep: number
}

/** A sector for each group that has members: customers left, technology on top, service and channel right, influence below. */
export function sectorsFor(counts: ReadonlyMap<RoleGroup, number>): readonly Sector[] {
  const shares = sharesFor(counts)
  const starts = startsOf(shares)
  return CIRCLE.flatMap(({ group }, at) => {
    const [share = 0, start = 0] = [shares[at], starts[at]]
    const hasMembers = (counts.get(group) ?? 0) > 0
    return hasMembers ? [{ group, from: start * PART, sweep: share * PART }] : []
  })
}

const PARTS = 24
const PART = (2 * Math.PI) / PARTS

/** The groups clockwise from the right, each with the place of its middle in 24ths. */
const CIRCLE: readonly { readonly group: RoleGroup; readonly middle: number; readonly least: number }[] = [
  { group: 'service-channel', middle: 0, least: 3 },
  { group: 'influence-referral', middle: 6, least: 3 },
  { group: 'other', middle: 9, least: 2 },
  { group: 'customers', middle: 12, least: 3 },
  { group: 'technology', middle: 18, least: 3 },
]

/** A group without members holds its quarter open with the weight of a small one, except "other". */
const SMALLEST_CLASS = 8
const SMALLEST_OTHER = 4

/** Whole 24ths by Webster's method: each next part goes to the group with the most members per part it would have. */
function sharesFor(counts: ReadonlyMap<RoleGroup, number>): number[] {
  const sectors = CIRCLE.map(({ group, least }) => {
    const count = counts.get(group) ?? 0
    const weight = group === 'other' ? otherClass(count) : classOf(count)
    return { weight, most: count === 0 ? PARTS / 4 : mostParts(weight), share: count === 0 ? 0 : least }
  })
  let left = PARTS - sectors.reduce((sum, { share }) => sum + share, 0)
  while (left-- > 0) {
    let next: (typeof sectors)[number] | undefined
    for (const sector of sectors)
      if (sector.share < sector.most && sector.weight > 0 && (!next || claim(sector) > claim(next)))
        next = sector
    if (next) next.share++
  }
  return sectors.map(({ share }) => share)
}

function claim({ weight, share }: { weight: number; share: number }): number {
  return weight / (2 * share + 1)
}

/** 8, 16, 32, 64, and from there in steps of √2. */
function classOf(count: number): number {
  if (count <= SMALLEST_CLASS) return SMALLEST_CLASS
  const perDoubling = count <= 64 ? 1 : 2
  return 2 ** (Math.ceil(Math.log2(count) * perDoubling) / perDoubling)
}

/** "Other" is squeezed in while it is small. */
function otherClass(count: number): number {
  if (count === 0) return 0
  return count <= SMALLEST_OTHER ? SMALLEST_OTHER : classOf(count)
}

/** A lone sector takes half the circle, and more only when it is large. */
function mostParts(weight: number): number {
  if (weight <= 64) return PARTS / 2
  return weight <= 256 ? (PARTS * 2) / 3 : PARTS
}

/**
 * Where each sector starts, in 24ths: its middle as near its usual place as its neighbours allow. Sectors that would
 * overlap stand side by side as a block, whose members are off their places by the same sum in both directions.
 */
function startsOf(shares: readonly number[]): number[] {
  let blocks = shares.map((share, at) =>
    blockOf([{ at, share, home: (CIRCLE[at]?.middle ?? 0) - share / 2 }]),
  )
  for (let pair = overlappingPair(blocks); pair; pair = overlappingPair(blocks)) {
    const [first, second] = pair
    const isWrapped = blocks.indexOf(second) < blocks.indexOf(first)
    const later = second.members.map((one) => ({ ...one, home: one.home + (isWrapped ? PARTS : 0) }))
    const rest = blocks.filter((block) => block !== first && block !== second)
    const joined = blockOf([...first.members, ...later])
    blocks = isWrapped ? [...rest, joined] : rest.toSpliced(blocks.indexOf(first), 0, joined)
  }
  const starts: number[] = []
  for (const { start, members } of blocks) {
    let next = start
    for (const { at, share } of members) {
      starts[at] = next
      next += share
    }
  }
  return starts
}

interface Member {
  readonly at: number
  readonly share: number
  /** Where it would start if it were alone. */
  readonly home: number
}

interface Block {
  readonly members: readonly Member[]
  readonly start: number
  readonly end: number
}

function blockOf(members: readonly Member[]): Block {
  let before = 0
  let wished = 0
  for (const { share, home } of members) {
    wished += home - before
    before += share
  }
  const start = wished / members.length
  return { members, start, end: start + before }
}

/** Two neighbours on the circle of which the second starts before the first ends. */
function overlappingPair(blocks: readonly Block[]): [Block, Block] | undefined {
  if (blocks.length < 2) return undefined
  for (const [at, first] of blocks.entries()) {
    const second = blocks[at + 1] ?? blocks[0]
    const turn = at + 1 < blocks.length ? 0 : PARTS
    if (second && second.start + turn < first.end - 1e-9) return [first, second]
  }
  return undefined
}
