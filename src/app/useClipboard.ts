import { useEffect } from 'react'
import { deleteItems } from '#commands/deleteItems.ts'
import { pasteItems } from '#commands/pasteItems.ts'
import { copiedItems } from '#domain/copies/copiedItems.ts'
import { readClipboard, writeClipboard } from '#exchange/clipboard.ts'
import { useDispatch, useDispatchMaking, useOpenMap, useSession, useSessionState } from '#store/hooks.ts'

/** Ours for copies between maps; the names go as plain text too, for a mail or a sheet. */
const MIME = 'text/x-partnerscape'

/** Copy, cut and paste of what is selected on the map, inside it and between maps and tabs. */
export function useClipboard(): void {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const make = useDispatchMaking()
  const onMap = useSessionState((state) => state.place === 'map')
  useEffect(() => {
    if (!onMap) return
    const copy = (event: ClipboardEvent) => {
      const { selection } = session.store.getState()
      if (!event.clipboardData || selection.size === 0 || isElsewhere(event.target)) return
      event.clipboardData.setData(MIME, writeClipboard(copiedItems(map.records, [...selection])))
      event.clipboardData.setData('text/plain', namesOf([...selection]))
      event.preventDefault()
      if (event.type === 'cut' && dispatch(deleteItems([...selection]))) session.select([])
    }
    const namesOf = (ids: readonly string[]) =>
      ids.flatMap((id) => map.records.find('participant', id)?.name ?? []).join('\n')
    const paste = (event: ClipboardEvent) => {
      if (isElsewhere(event.target)) return
      const text = event.clipboardData?.getData(MIME)
      const list = event.clipboardData?.getData('text/plain') ?? ''
      if (!text && list.trim() === '') return
      event.preventDefault()
      if (!text) return session.quickAdd(list)
      const read = readClipboard(text)
      if ('fault' in read) return session.toast(read.fault, { tone: 'problem' })
      const made = make(pasteItems(read.items, session.pointer.at ?? { x: 0, y: 0 }))
      if (made) session.select(made.filter((id) => map.records.get(id)?.type !== 'flow'))
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [map, session, dispatch, make, onMap])
}

/** In a text field or over selected text the clipboard is the browser's. */
function isElsewhere(target: EventTarget | null): boolean {
  if (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"]')
  )
    return true
  return (window.getSelection()?.toString() ?? '') !== ''
}
