import { Check, MapPin, SquareParking } from 'lucide-react'
import { useState } from 'react'
import css from '#panels/parking/ParkingPanel.module.css'
import { addSticky } from '#commands/addSticky.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { putNoteOnMap } from '#commands/putNoteOnMap.ts'
import { setStickyField } from '#commands/setStickyField.ts'
import type { Records } from '#records/recordTable.ts'
import type { Sticky } from '#records/sticky.ts'
import { useDerived, useDispatch, useOpenMap, useSession } from '#store/hooks.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { TextField } from '#ui/TextField.tsx'

/** Notes laid aside for later, so that the room can go on: typed line by line, put on the map or ticked off. */
export function ParkingPanel({ onClose }: { onClose: () => void }) {
  const notes = useDerived(parkedNotes)
  return (
    <SidePanel title="Parking lot" onClose={onClose} head={<NewNote />}>
      {notes.length === 0 ? (
        <EmptyState icon={<SquareParking />} title="Nothing is parked">
          <p>What matters but not now: type it above and press Enter. The next line is ready at once.</p>
        </EmptyState>
      ) : (
        <ul className={css['list']} aria-label="Parked notes">
          {notes.map((note) => (
            <ParkedNote key={note.id} note={note} />
          ))}
        </ul>
      )}
    </SidePanel>
  )
}

function NewNote() {
  const session = useSession()
  const dispatch = useDispatch()
  const [text, setText] = useState('')

  function park(): void {
    if (text.trim() === '') return
    const at = session.camera.now?.shot() ?? { x: 0, y: 0 }
    if (dispatch(addSticky(at, { text: text.trim(), parked: true }))) setText('')
  }

  return (
    <input
      className={css['input']}
      aria-label="Park a note"
      placeholder="Park a thought, Enter for the next"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        park()
      }}
    />
  )
}

function ParkedNote({ note }: { note: Sticky }) {
  const session = useSession()
  const map = useOpenMap()
  const dispatch = useDispatch()

  function putOnMap(): void {
    const at = session.camera.now?.shot() ?? { x: 0, y: 0 }
    if (dispatch(putNoteOnMap(note.id, at))) session.select([note.id])
  }

  return (
    <li className={css['note']} data-colour={note.colour}>
      <TextField
        label="Note"
        className={css['text']}
        multiline
        value={note.text}
        onCommit={(text) => map.dispatch(setStickyField(note.id, 'text', text))?.refused ?? null}
      />
      <div className={css['deeds']}>
        <IconButton label="Put on the map" icon={<MapPin />} size="s" onClick={putOnMap} />
        <IconButton
          label="Done, take it off"
          icon={<Check />}
          size="s"
          onClick={() => dispatch(deleteItems([note.id]))}
        />
      </div>
    </li>
  )
}

function parkedNotes(records: Records): readonly Sticky[] {
  return [...records.all('sticky')].filter(({ parked }) => parked)
}
