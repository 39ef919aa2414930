/** What belongs to this tab's moment and not to the map: never logged, never undone. */
import { createStore, type StoreApi } from 'zustand/vanilla'

export type Theme = 'light' | 'dark' | 'contrast'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'problem'
  readonly action?: { readonly label: string; run(): void } | undefined
}

/** What the pointer does on the canvas: `select`, `pan`, or placing a kind of participant. */
export type Tool =
  | { readonly is: 'select' }
  | { readonly is: 'pan' }
  | { readonly is: 'place'; readonly kind: string }

export interface SessionState {
  readonly selection: ReadonlySet<string>
  readonly tool: Tool
  readonly theme: Theme
  readonly toasts: readonly Toast[]
}

export interface Session {
  readonly store: StoreApi<SessionState>
  select(ids: Iterable<string>): void
  setTool(tool: Tool): void
  setTheme(theme: Theme): void
  toast(text: string, options?: Pick<Toast, 'action'> & Partial<Pick<Toast, 'tone'>>): void
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
  }))
  return {
    store,
    select: (ids) => store.setState({ selection: new Set(ids) }),
    setTool: (tool) => store.setState({ tool }),
    setTheme: (next) => store.setState({ theme: next }),
    toast(text, options = {}) {
      const toast: Toast = { id: ++lastToast, text, tone: 'info', ...options }
      store.setState(({ toasts }) => ({ toasts: [...toasts, toast].slice(-TOASTS_SHOWN) }))
    },
    dismissToast: (id) =>
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }
}
