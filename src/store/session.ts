/** What belongs to this tab's moment and not to the map: never logged, never undone. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ParticipantKind } from '#records/participantKind.ts'

export type Theme = 'light' | 'dark' | 'contrast'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'problem'
  readonly action?: { readonly label: string; run(): void } | undefined
  /** A toast takes the place of an earlier one about the same thing. */
  readonly about?: string | undefined
}

/** What the pointer does on the canvas: `select`, `pan`, or placing a kind of participant. */
export type Tool =
  | { readonly is: 'select' }
  | { readonly is: 'pan' }
  | { readonly is: 'place'; readonly kind: ParticipantKind }

export interface SessionState {
  readonly selection: ReadonlySet<string>
  readonly tool: Tool
  readonly theme: Theme
  readonly toasts: readonly Toast[]
  /** The participant whose name is being typed on the canvas. */
  readonly renaming: string | null
  /** The exchange being composed; `to` is `null` until its partner is chosen. */
  readonly composing: Composing | null
  /** The participant that a line being drawn would end at. */
  readonly connectTarget: string | null
}

export interface Composing {
  readonly from: string
  readonly to: string | null
}

/** The centre of the view in map units, and the zoom. */
export interface Shot {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Camera {
  shot(): Shot
  /** `animated` is left out where the person asked for reduced motion. */
  goTo(shot: Shot, animated: boolean): void
  fit(): void
}

export interface Session {
  readonly store: StoreApi<SessionState>
  /** Where on the map the pointer was last, in map units; changed in place, because nothing is drawn from it. */
  readonly pointer: { at: { readonly x: number; readonly y: number } | null }
  /** Where the map is looked at from; the canvas puts itself in here while it is shown. */
  readonly camera: { now: Camera | null }
  select(ids: Iterable<string>): void
  setTool(tool: Tool): void
  setTheme(theme: Theme): void
  rename(id: string | null): void
  compose(exchange: Composing | null): void
  toast(text: string, options?: Partial<Omit<Toast, 'id' | 'text'>>): void
  dismissToast(id: number): void
}

const TOASTS_SHOWN = 4

export function createSession(theme: Theme = 'light'): Session {
  let lastToast = 0
  const store = createStore<SessionState>()(() => ({
    selection: new Set<string>(),
    tool: { is: 'select' },
    theme,
    toasts: [],
    renaming: null,
    composing: null,
    connectTarget: null,
  }))
  return {
    store,
    pointer: { at: null },
    camera: { now: null },
    select: (ids) => store.setState({ selection: new Set(ids) }),
    setTool: (tool) => store.setState({ tool }),
    setTheme: (next) => store.setState({ theme: next }),
    rename: (id) => store.setState({ renaming: id }),
    compose: (exchange) => store.setState({ composing: exchange }),
    toast(text, options = {}) {
      const toast: Toast = { id: ++lastToast, text, tone: 'info', ...options }
      store.setState(({ toasts }) => {
        const others = toasts.filter(({ about }) => about === undefined || about !== toast.about)
        return { toasts: [...others, toast].slice(-TOASTS_SHOWN) }
      })
    },
    dismissToast: (id) =>
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }
}
