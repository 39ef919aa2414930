/** What a random person does to a random map, as data that fast-check can shrink. */
import * as fc from 'fast-check'
import type { Command } from '#commands/command.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'

export const START = [
  aMap(),
  aParticipant('p:0'),
  aParticipant('p:1', { tags: ['a'] }),
  aFlow('f:0', 'p:0', 'p:1'),
]

const EDITS = ['rename', 'move', 'tag', 'mark', 'unmark'] as const

/** `pick` chooses a record among those that are there; `joined` gives the command a join key. */
export type Deed =
  | { readonly do: (typeof EDITS)[number]; readonly pick: number; readonly joined: boolean }
  | { readonly do: 'add' | 'remove' | 'several' | 'nothing' | 'thereAndBack'; readonly pick: number }

const pick = fc.nat(5)

export function deeds({ joining }: { readonly joining: boolean }): fc.Arbitrary<Deed> {
  const joined = joining ? fc.boolean() : fc.constant(false)
  const edited = fc.constantFrom(...EDITS)
  const other = fc.constantFrom('several' as const, 'nothing' as const, 'thereAndBack' as const)
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: edited, pick, joined }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), pick }) },
    { weight: 1, arbitrary: fc.record({ do: other, pick }) },
  )
}

/** The deed as a command on the map as it is now. `serial` never repeats, so that equal values are the same edit. */
export function commandOf(deed: Deed, map: OpenMap, serial: number): Command {
  const ids = ['participant', 'flow'].flatMap((type) =>
    Array.from(map.records.all(type as 'participant' | 'flow'), (record) => record.id),
  )
  const id = ids.toSorted()[deed.pick % Math.max(1, ids.length)] ?? 'p:gone'
  const joinKey = 'joined' in deed && deed.joined ? `${deed.do}:${id}` : undefined
  return (edit) => {
    DEEDS[deed.do](edit, id, serial, deed.pick)
    return joinKey === undefined ? { label: deed.do } : { label: deed.do, joinKey }
  }
}

type Act = (edit: Parameters<Command>[0], id: string, serial: number, pick: number) => void

const DEEDS: Readonly<Record<Deed['do'], Act>> = {
  add(edit, id, serial, chosen) {
    edit.put(chosen % 3 === 0 ? aFlow(`f:${serial}`, id, 'p:1') : aParticipant(`p:${serial}`))
  },
  rename(edit, id, serial) {
    edit.update('participant', id, { name: `name ${serial}` })
    edit.update('flow', id, { label: `label ${serial}` })
  },
  // Two places only, so that joined moves also come back to where they began.
  move(edit, id, serial) {
    edit.update('participant', id, { x: serial % 2, y: 7 })
  },
  tag(edit, id, serial) {
    edit.update('participant', id, { tags: [`tag ${serial}`, 'b'] })
  },
  // A field no schema names, as an imported column leaves one: it is absent before it is set and after it is taken away.
  mark(edit, id, serial) {
    edit.update('participant', id, { mark: serial } as object)
  },
  unmark(edit, id) {
    edit.update('participant', id, { mark: undefined } as object)
  },
  remove(edit, id) {
    edit.remove(id)
  },
  several(edit, id, serial) {
    edit.remove(id)
    edit.put(aParticipant(`p:${serial}`))
    edit.update('participant', `p:${serial}`, { note: 'born and edited in one step' })
    edit.update('map', 'map:self', { note: `note ${serial}` })
  },
  nothing(edit, id) {
    const known = edit.find('participant', id)
    if (known) edit.put({ ...known, tags: [...known.tags] })
  },
  thereAndBack(edit, id, serial) {
    const known = edit.find('participant', id)
    edit.update('participant', id, { name: `name ${serial}` })
    if (known) edit.update('participant', id, { name: known.name })
    edit.put(aParticipant(`p:${serial}`))
    edit.remove(`p:${serial}`)
  },
}
