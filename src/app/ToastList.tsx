import { useSession, useSessionState } from '#store/hooks.ts'
import { Toasts } from '#ui/Toasts.tsx'

export function ToastList() {
  const session = useSession()
  const toasts = useSessionState((state) => state.toasts)
  return <Toasts toasts={toasts} onDismiss={session.dismissToast} />
}
