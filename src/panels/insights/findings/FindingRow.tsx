import { Check, CircleAlert, Ellipsis, MapPin, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Finding, FindingAction, Severity } from '#domain/findings/finding.ts'
import { AcceptDialog } from '#panels/insights/findings/AcceptDialog.tsx'
import { ActionButton } from '#panels/insights/findings/ActionButton.tsx'
import css from '#panels/insights/findings/FindingRow.module.css'
import { ParticipantChip } from '#panels/insights/ParticipantChip.tsx'
import { useShowOnMap } from '#panels/insights/useShowOnMap.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu, type MenuItem } from '#ui/Menu.tsx'

/** One finding: how grave, in words, whom it names, and what can be done. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { id, severity, sentence, fix, participants, action } = finding
  return (
    <li className={css['row']}>
      <SeverityMark severity={severity} />
      <div className={css['body']}>
        <p className={css['sentence']} title={fix}>
          {sentence}
        </p>
        <div className={css['foot']}>
          <Named ids={participants} />
          <ActionButton action={action} sentence={sentence} findingId={id} />
          <MoreMenu finding={finding} />
        </div>
      </div>
    </li>
  )
}

/** Icon and, for those who do not see it, the word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className={css['mark']} data-severity={severity} title={SEVERITY_WORDS[severity]}>
      {severity === 'alarm' ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}
      <span className="visually-hidden">{SEVERITY_WORDS[severity]}: </span>
    </span>
  )
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { alarm: 'Alarm', watch: 'To watch' }
const MOST_CHIPS = 3

function Named({ ids }: { readonly ids: readonly string[] }) {
  const show = useShowOnMap()
  const more = ids.length - MOST_CHIPS
  return (
    <div className={css['chips']}>
      {ids.slice(0, MOST_CHIPS).map((id) => (
        <ParticipantChip key={id} id={id} />
      ))}
      {more > 0 && (
        <button type="button" className={css['more']} onClick={() => show(ids)}>
          + {more} more
        </button>
      )}
    </div>
  )
}

function MoreMenu({ finding: { id, sentence, participants, action } }: { readonly finding: Finding }) {
  const show = useShowOnMap()
  const [accepting, setAccepting] = useState(false)
  const items: readonly MenuItem[] = [
    ...(participants.length > 0
      ? [{ label: 'Show on map', icon: <MapPin />, run: () => show(participants) }]
      : []),
    ...(isAccept(action)
      ? []
      : [{ label: 'Accept with a reason…', icon: <Check />, run: () => setAccepting(true) }]),
  ]
  if (items.length === 0) return null
  return (
    <>
      <Menu
        label="More"
        trigger={<IconButton size="s" label={`More for: ${sentence}`} tip="More" icon={<Ellipsis />} />}
        items={items}
      />
      {accepting && <AcceptDialog findingId={id} sentence={sentence} onClose={() => setAccepting(false)} />}
    </>
  )
}

function isAccept(action: FindingAction): boolean {
  return action.do === 'accept'
}
