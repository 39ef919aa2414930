import type { Session, WorkPlace } from '#store/session.ts'

/**
 * Starts presenting at a view, or with the whole map where `viewId` is `null`. What the screen does about it hangs on
 * `presenting` in the session.
 */
export function startPresenting(session: Session, viewId: string | null, now = Date.now()): void {
  if (session.store.getState().presenting) return session.present({ viewId })
  const { seeing, selection, tool, panel } = session.store.getState()
  const back: WorkPlace = { shot: session.camera.now?.shot() ?? null, seeing, selection, tool, panel }
  session.store.setState({
    presenting: { viewId, editing: false, spotlight: false, notes: false, startedAt: now, back },
    selection: new Set(),
    // A slip of the hand while one speaks moves the picture and nothing on it.
    tool: { is: 'pan' },
    panel: null,
    renaming: null,
    composing: null,
    quickAdding: null,
  })
}

/** Ends presenting and brings back what was seen, selected and open before; gives the place the camera was at. */
export function stopPresenting(session: Session): WorkPlace | null {
  const { presenting } = session.store.getState()
  if (!presenting) return null
  const { seeing, selection, tool, panel } = presenting.back
  session.store.setState({
    presenting: null,
    seeing,
    selection,
    tool,
    panel,
    renaming: null,
    composing: null,
  })
  return presenting.back
}
