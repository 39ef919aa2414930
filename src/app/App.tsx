import { CSPProvider } from '@base-ui/react/csp-provider'
import '@fontsource-variable/inter/wght.css'
import '#ui/tokens.css'
import { useEffect, useState } from 'react'
import { ErrorScreen } from '#app/ErrorScreen.tsx'
import { ErrorBoundary } from '#app/ErrorBoundary.tsx'
import { MapRoute } from '#app/MapRoute.tsx'
import { useRoute } from '#app/route.ts'
import { StartRoute } from '#app/StartRoute.tsx'
import { firstTheme, followTheme } from '#app/theme.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { openStorage } from '#storage/openStorage.ts'
import { SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { ToastList } from '#app/ToastList.tsx'

const session = createSession(firstTheme())
followTheme(session)

const BLOCKED =
  'Another tab has an older Partnerscape open and keeps the data. Close the other tabs, then reload this one.'

export function App() {
  return (
    <CSPProvider disableStyleElements>
      <SessionContext value={session}>
        <ErrorBoundary>
          <Places />
        </ErrorBoundary>
        <ToastList />
      </SessionContext>
    </CSPProvider>
  )
}

function Places() {
  const route = useRoute()
  const { storage, fault } = useStorage()
  if (fault !== null) return <ErrorScreen title="Your maps cannot be opened" reason={fault} />
  if (!storage) return null
  return route.at === 'start' ? (
    <StartRoute storage={storage} />
  ) : (
    <MapRoute key={route.mapId} storage={storage} mapId={route.mapId} place={route.place} />
  )
}

function useStorage(): { storage: MapStorage | null; fault: string | null } {
  const [state, setState] = useState<{ storage: MapStorage | null; fault: string | null }>({
    storage: null,
    fault: null,
  })
  useEffect(() => {
    let opened: MapStorage | null = null
    openStorage({ onBlocked: () => setState({ storage: null, fault: BLOCKED }) }).then(
      (storage) => setState({ storage: (opened = storage), fault: null }),
      (error: unknown) =>
        setState({ storage: null, fault: error instanceof Error ? error.message : String(error) }),
    )
    return () => opened?.close()
  }, [])
  return state
}
