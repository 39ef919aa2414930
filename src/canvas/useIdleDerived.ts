import { useEffect, useState } from 'react'
import type { Records } from '#records/recordTable.ts'
import { useOpenMap } from '#store/hooks.ts'

const IDLE_MS = 200

/** A figure that reads the whole map, computed when editing pauses, so that no edit waits for it. */
export function useIdleDerived<T>(compute: (records: Records) => T): T {
  const map = useOpenMap()
  const [value, setValue] = useState(() => compute(map.records))
  useEffect(() => {
    let timer = 0
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => setValue(compute(map.records)), IDLE_MS)
    }
    setValue(compute(map.records))
    const unsubscribe = map.onTouched(later)
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
    // `compute` is written in place by callers and reads nothing but the records.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [map])
  return value
}
