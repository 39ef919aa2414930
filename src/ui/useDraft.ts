import { useEffect, useRef, useState } from 'react'

/**
 * Takes a text. A sentence says why it was not taken, `false` that it was not: the text then stays in the field.
 * `leaving` is true where the field has gone off the screen, so that nobody would read the sentence there.
 */
export type TakeText = (text: string, leaving: boolean) => string | boolean | null | void

export interface Draft {
  /** What the field shows: what is being typed, else the value, so that it follows changes of another tab. */
  readonly text: string
  readonly changed: boolean
  /** Why the text was not taken, or `null`. */
  readonly problem: string | null
  readonly change: (text: string) => void
  readonly commit: () => void
  readonly restore: () => void
}

/** Text that is typed first and given on when the field is left, also when it is taken off the screen meanwhile. */
export function useDraft(value: string, onCommit: TakeText): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  // Beside the state, because a field that commits and goes in one event never sees its state renewed.
  const open = useRef<string | null>(null)

  function change(text: string): void {
    open.current = text
    setTyped(text)
    setProblem(null)
  }

  function restore(): void {
    open.current = null
    setTyped(null)
    setProblem(null)
  }

  function commit(leaving: boolean): void {
    const text = open.current
    if (text === null) return
    open.current = null
    const answer = text === value ? null : onCommit(text, leaving)
    if (leaving) return
    if (answer !== false && typeof answer !== 'string') return restore()
    open.current = text
    if (answer !== false) setProblem(answer)
  }

  useOnUnmount(() => commit(true))
  return {
    text: typed ?? value,
    changed: typed !== null && typed !== value,
    problem,
    change,
    commit: () => commit(false),
    restore,
  }
}

function useOnUnmount(run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => () => latest.current(), [])
}
