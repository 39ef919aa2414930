import { HistoryPanel } from '#panels/history/HistoryPanel.tsx'
import { ParkingPanel } from '#panels/parking/ParkingPanel.tsx'
import { ViewsPanel } from '#panels/views/ViewsPanel.tsx'
import { useSession, useSessionState } from '#store/hooks.ts'

/** The panel beside the inspector, where one is open. */
export function SidePanels() {
  const session = useSession()
  const panel = useSessionState((state) => state.panel)
  if (panel === null) return null
  const close = () => session.togglePanel(panel)
  if (panel === 'views') return <ViewsPanel onClose={close} />
  if (panel === 'history') return <HistoryPanel onClose={close} />
  return <ParkingPanel onClose={close} />
}
