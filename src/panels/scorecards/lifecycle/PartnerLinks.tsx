import { FileText, ListChecks, Map as MapIcon } from 'lucide-react'
import css from '#panels/scorecards/lifecycle/MoveDialog.module.css'
import { usePartnerDoors } from '#panels/scorecards/partner/usePartnerDoors.ts'
import { Button } from '#ui/Button.tsx'

interface PartnerLinksProps {
  readonly participantId: string
  readonly onGone?: () => void
}

/** To a partner's playbooks, to its review sheet, to its card on the map. */
export function PartnerLinks({ participantId, onGone }: PartnerLinksProps) {
  const doors = usePartnerDoors()
  const going = (go: () => void) => () => {
    onGone?.()
    go()
  }
  return (
    <div className={css['links']}>
      <Button
        size="s"
        tone="quiet"
        icon={<ListChecks />}
        onClick={going(() => doors.open('playbooks', participantId))}
      >
        Playbooks
      </Button>
      <Button
        size="s"
        tone="quiet"
        icon={<FileText />}
        onClick={going(() => doors.open('sheets', participantId))}
      >
        Review sheet
      </Button>
      <Button size="s" tone="quiet" icon={<MapIcon />} onClick={going(() => doors.showOnMap(participantId))}>
        Show on map
      </Button>
    </div>
  )
}
