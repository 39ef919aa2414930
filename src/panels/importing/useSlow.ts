import { useEffect, useState } from 'react'

const MILLISECONDS = 500

/** True once `busy` has lasted so long that a person wonders; a quick thing shows no progress. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), MILLISECONDS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  return slow
}
