import { useCallback, useMemo } from 'react'
import { findableFlows, findableParticipants, type Findable } from '#domain/finding/findable.ts'
import { bestMatches, queryWords } from '#domain/finding/rankMatch.ts'
import type { Deed } from '#panels/finding/deed.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useOpenMap, useSession } from '#store/hooks.ts'
import type { OpenMap } from '#store/openMap.ts'
import type { Session } from '#store/session.ts'

/** A line of "Find or do". */
export interface Finding {
  readonly key: string
  readonly group: string
  readonly name: string
  readonly what: string | null
  readonly shortcut: string | null
  run(): void
}

/** How many of each are offered; whoever looks for more types on. */
const MOST = { deeds: 12, records: 8 } as const

/** What answers a query: things to do (going to a view is one), participants and flows, the group with the best answer first. */
export function useFindings(deeds: readonly Deed[], query: string): readonly Finding[] {
  const map = useOpenMap()
  const session = useSession()
  const rows = useRows(query.trim() !== '')
  const doable = useMemo(() => deeds.filter(isDoable).map(rowOf), [deeds])
  return useMemo(() => {
    const words = queryWords(query)
    if (words.length === 0) return doable.map(({ deed }) => deedFinding(deed))
    const found = [
      bestMatches(doable, words, MOST.deeds).map(({ row, rank }) => ({
        rank,
        finding: deedFinding(row.deed),
      })),
      bestMatches(rows.participants, words, MOST.records).map(({ row, rank }) => ({
        rank,
        finding: recordFinding('Participants', row, () => goToParticipant(map, session, row.id)),
      })),
      bestMatches(rows.flows, words, MOST.records).map(({ row, rank }) => ({
        rank,
        finding: recordFinding('Flows', row, () => goToFlow(map, session, row.id)),
      })),
    ]
    return found
      .toSorted((a, b) => (a[0]?.rank ?? 9) - (b[0]?.rank ?? 9))
      .flatMap((list) => list.map(({ finding }) => finding))
  }, [doable, rows, query, map, session])
}

const NONE: { participants: Findable[]; flows: Findable[] } = {
  participants: [],
  flows: [],
}

/** Made at the first letter and not at each: 25,000 texts to put together cost more than to look through. */
function useRows(wanted: boolean): typeof NONE {
  const make = useCallback(
    (records: Records) =>
      wanted
        ? {
            participants: findableParticipants(records),
            flows: findableFlows(records),
          }
        : NONE,
    [wanted],
  )
  return useDerived(make)
}

function isDoable(deed: Deed): boolean {
  return deed.keysOnly !== true && deed.enabled?.() !== false
}

function rowOf(deed: Deed) {
  const more = `${deed.keywords ?? ''} ${deed.group}`
  return { deed, low: deed.name.toLowerCase(), more: more.toLowerCase() }
}

function deedFinding({ id, name, group, shortcut, run }: Deed): Finding {
  return { key: `deed ${id}`, group, name, what: null, shortcut: shortcut ?? null, run }
}

function recordFinding(group: string, { id, name, what }: Findable, run: () => void): Finding {
  return { key: id, group, name, what, shortcut: null, run }
}

function goToParticipant({ records }: OpenMap, session: Session, id: string): void {
  const participant = records.find('participant', id)
  if (!participant) return
  session.onMap(() => {
    session.select([id])
    session.canvas.now?.focus(id, READABLE)
    session.announce(`${participant.name} selected.`)
  })
}

function goToFlow({ records }: OpenMap, session: Session, id: string): void {
  const flow = records.find('flow', id)
  const from = flow && records.find('participant', flow.from)
  const to = flow && records.find('participant', flow.to)
  session.onMap(() => {
    session.select([id])
    if (!from || !to) return
    const { now } = session.camera
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    now?.goTo({ ...middle, zoom: Math.max(READABLE, now.shot().zoom) }, true)
  })
}

/** The zoom from which the words on a card can be read. */
const READABLE = 0.7
