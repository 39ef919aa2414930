import { Search } from 'lucide-react'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { Deed } from '#panels/finding/deed.ts'
import styles from '#panels/finding/Finding.module.css'
import { useFindings, type Finding } from '#panels/finding/useFindings.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { shortcutText } from '#ui/shortcut.ts'

interface Props {
  readonly deeds: readonly Deed[]
  onClose(): void
}

/** "Find or do": every command by its name, every participant and flow of the map. */
export function FindOrDo({ deeds, onClose }: Props) {
  const [query, setQuery] = useState('')
  // Not deferred: Enter takes what answers the words as they stand at that moment.
  const findings = useFindings(deeds, query)
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, findings.length - 1)
  const id = useId()

  function take(finding: Finding | undefined): void {
    if (!finding) return
    onClose()
    whenClosed(() => finding.run())
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = nextPlace(event.key, active, findings.length)
    if (to !== null) setChosen(to)
    else if (event.key === 'Enter') take(findings[active])
    else return
    event.preventDefault()
  }

  return (
    <Dialog open title="Find or do" onClose={onClose}>
      <div className={styles['field']}>
        <Search size={16} aria-hidden />
        <input
          role="combobox"
          aria-label="Find or do"
          aria-expanded={findings.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={findings[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="A command, a participant, a flow…"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <FoundList id={id} findings={findings} active={active} onPoint={setChosen} onTake={take} />
      {findings.length === 0 && (
        <p className={styles['nothing']} role="status">
          Nothing here is called “{query.trim()}”, or it cannot be done just now.
        </p>
      )}
    </Dialog>
  )
}

interface ListProps {
  readonly id: string
  readonly findings: readonly Finding[]
  readonly active: number
  onPoint(place: number): void
  onTake(finding: Finding): void
}

function FoundList({ id, findings, active, onPoint, onTake }: ListProps) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <div id={id} role="listbox" aria-label="Found" className={styles['list']}>
      {findings.map((finding, at) => (
        <div key={finding.key} role="presentation">
          {findings[at - 1]?.group !== finding.group && (
            <div className={styles['group']} role="presentation">
              {finding.group}
            </div>
          )}
          {/* The keys are those of the field, where the focus stays. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
          <div
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={styles['row']}
            onPointerMove={() => at !== active && onPoint(at)}
            onClick={() => onTake(finding)}
          >
            <span className={styles['name']}>{finding.name}</span>
            {finding.what !== null && <span className={styles['what']}>{finding.what}</span>}
            {finding.shortcut !== null && <kbd>{shortcutText(finding.shortcut)}</kbd>}
          </div>
        </div>
      ))}
    </div>
  )
}

const PAGE = 8

function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'PageDown') return Math.min(count - 1, at + PAGE)
  if (key === 'PageUp') return Math.max(0, at - PAGE)
  return null
}

/** The dialog gives the focus back a frame after it goes; what the deed focuses must come later. */
function whenClosed(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}
