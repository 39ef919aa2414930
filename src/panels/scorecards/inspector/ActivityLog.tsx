import { useCallback, useState } from 'react'
import { addActivity } from '#commands/addActivity.ts'
import { addSurveyAnswer } from '#commands/addSurveyAnswer.ts'
import { dayText } from '#domain/calendar/days.ts'
import { ACTIVITY_WORDS, type Happening, happenings } from '#domain/lifecycle/happenings.ts'
import css from '#panels/scorecards/inspector/PlaybookTab.module.css'
import { ACTIVITY_KINDS, type ActivityKind } from '#records/activity.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

interface ActivityLogProps {
  readonly participantId: string
  readonly today: string
}

/** So many of the latest are shown. */
const SHOWN = 6

/** What happened with a partner, the latest first, and a line to record more. */
export function ActivityLog({ participantId, today }: ActivityLogProps) {
  const all = useDerived(
    useCallback((records: Records) => happenings(records, participantId), [participantId]),
  )
  return (
    <section className={css['card']} aria-label="What happened">
      <header className={css['head']}>
        <h3>What happened</h3>
        {all.length > SHOWN && (
          <span className={css['faint']}>
            the last {SHOWN} of {all.length}
          </span>
        )}
      </header>
      <ul className={css['log']} aria-label="Happenings">
        {all.slice(0, SHOWN).map((one) => (
          <HappeningRow key={one.id} happening={one} />
        ))}
      </ul>
      {all.length === 0 && <p className={css['faint']}>Nothing is recorded yet.</p>}
      <NewActivity participantId={participantId} today={today} />
    </section>
  )
}

function HappeningRow({ happening: { on, title, note } }: { readonly happening: Happening }) {
  return (
    <li>
      <span className={css['day']}>{dayText(on, true)}</span>
      <span>
        {title}
        {note !== '' && <span className={css['faint']}> {note}</span>}
      </span>
    </li>
  )
}

type Entry = ActivityKind | 'survey'

function NewActivity({ participantId, today }: ActivityLogProps) {
  const dispatch = useDispatch()
  const [kind, setKind] = useState<Entry>('registration')
  const [on, setOn] = useState(today)
  const [note, setNote] = useState('')
  const [score, setScore] = useState('9')
  function record(): void {
    const taken =
      kind === 'survey'
        ? dispatch(addSurveyAnswer(participantId, Number(score), on, note))
        : dispatch(addActivity(participantId, kind, on, note))
    if (taken) setNote('')
  }
  return (
    <div className={css['entry']}>
      <SelectField
        label="Record"
        value={kind}
        options={ENTRY_OPTIONS}
        onChange={(next) => setKind(next as Entry)}
      />
      <TextField label="On" type="date" value={on} onCommit={(day) => setOn(day)} />
      {kind === 'survey' && (
        <SelectField
          label="Would recommend us, 0 to 10"
          value={score}
          options={SCORE_OPTIONS}
          onChange={setScore}
        />
      )}
      <TextField
        label="In a few words"
        className={css['wide']}
        value={note}
        onCommit={(text) => setNote(text)}
      />
      <Button size="s" onClick={record}>
        Record
      </Button>
    </div>
  )
}

const ENTRY_WORDS: Readonly<Record<Entry, string>> = { ...ACTIVITY_WORDS, survey: 'Survey answer' }
const ENTRY_OPTIONS = ([...ACTIVITY_KINDS, 'survey'] as const).map((value) => ({
  value,
  label: ENTRY_WORDS[value],
}))
const SCORE_OPTIONS = Array.from({ length: 11 }, (_, score) => ({
  value: String(10 - score),
  label: String(10 - score),
}))
