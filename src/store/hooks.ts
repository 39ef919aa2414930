import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { isRefusal, type Command, type Refusal } from '#commands/command.ts'
import type { RecordType, RecordTypes } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import type { OpenMap, OpenMapState } from '#store/openMap.ts'
import type { Session, SessionState } from '#store/session.ts'

export const OpenMapContext = createContext<OpenMap | null>(null)
export const SessionContext = createContext<Session | null>(null)

export function useOpenMap(): OpenMap {
  return present(useContext(OpenMapContext), 'open map')
}

export function useSession(): Session {
  return present(useContext(SessionContext), 'session')
}

export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select)
}

export function useMapState<T>(select: (state: OpenMapState) => T): T {
  return useStore(useOpenMap().store, select)
}

/** The record, anew whenever it changes; `undefined` once it is gone. */
export function useRecord<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined {
  const { store, records } = useOpenMap()
  return useStore(store, () => records.find(type, id))
}

/** The civil day it is now, `YYYY-MM-DD`; read anew at each render. */
export function useToday(): string {
  return useOpenMap().today
}

/**
 * A figure or list computed from the records, again at each change of the map and whenever `compute` is another
 * function: written in place it runs at each render, so it is for what is cheap or small.
 */
export function useDerived<T>(compute: (records: Records) => T): T {
  const { records } = useOpenMap()
  const version = useMapState((state) => state.version)
  // The table changes in place, so its version stands for its content.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => compute(records), [records, version, compute])
}

const IDLE_MS = 200

/** A figure that reads the whole map, computed when editing pauses, so that no edit waits for it; at once for another `compute`. */
export function useIdleDerived<T>(compute: (records: Records) => T): T {
  const map = useOpenMap()
  const [value, setValue] = useState(() => compute(map.records))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const now = () => setValue(compute(map.records))
    now()
    const unsubscribe = map.onTouched(() => {
      clearTimeout(timer)
      timer = setTimeout(now, IDLE_MS)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [map, compute])
  return value
}

/** Runs a command; a refusal is told as a toast. Gives back whether it was taken. */
export function useDispatch(): (command: Command) => boolean {
  const map = useOpenMap()
  const session = useSession()
  return useMemo(
    () => (command) => {
      const refusal = map.dispatch(command)
      if (refusal) session.toast(refusal.refused, { tone: 'problem' })
      return !refusal
    },
    [map, session],
  )
}

/** Like `useDispatch`, for commands that make records: gives the ids made, or `null` where it was refused. */
export function useDispatchMaking(): (command: Command) => readonly string[] | null {
  const dispatch = useDispatch()
  return useMemo(
    () => (command) => {
      const made: string[] = []
      const taken = dispatch((edit, context) =>
        command(edit, {
          today: context.today,
          newId(type) {
            const id = context.newId(type)
            made.push(id)
            return id
          },
        }),
      )
      return taken ? made : null
    },
    [dispatch],
  )
}

/** Runs a command, or tells a refusal met before there was one; gives back the sentence for the field, or `null`. */
export type Save = (command: Command | Refusal, leaving?: boolean) => string | null

/** A refusal is said at the field; only where the field has gone off the screen is it told as a toast instead. */
export function useSave(): Save {
  const map = useOpenMap()
  const session = useSession()
  return useCallback(
    (given, leaving = false) => {
      const refusal = isRefusal(given) ? given : map.dispatch(given)
      if (!refusal) return null
      if (leaving) session.toast(`Not kept: ${refusal.refused}`, { tone: 'problem' })
      return refusal.refused
    },
    [map, session],
  )
}

/**
 * Like `useDispatch`, for a step whose slip would be a shock: says what was done (`told` makes the words from the step's
 * label) beside an Undo that takes back that step alone.
 */
export function useDispatchTelling(): (command: Command, told: (label: string) => string) => boolean {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  return useCallback(
    (command, told) => {
      map.closeStep()
      const { version: before } = map.store.getState()
      if (!dispatch(command)) return false
      const { version, undoLabel } = map.store.getState()
      if (version === before || undoLabel === null) return true
      const undo = () => {
        // Undo takes the last step; once there is a later one, this button would take the wrong one back.
        if (map.store.getState().version === version) map.undo()
        else session.toast('The map has changed since; use Undo in the header, step by step.')
      }
      session.toast(told(undoLabel), { action: { label: 'Undo', run: undo } })
      return true
    },
    [map, session, dispatch],
  )
}

function present<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`No ${what} above this component`)
  return value
}
