import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addSurveyAnswer } from '#commands/addSurveyAnswer.ts'
import { deleteRecorded } from '#commands/deleteRecorded.ts'
import { dayText, isWithin } from '#domain/calendar/days.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import css from '#panels/scorecards/overview/strip/Metrics.module.css'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { useDerived, useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'

const SCORES = Array.from({ length: 11 }, (_, score) => ({ value: String(score), label: String(score) }))

/** The partners' answers of the quarter to "how likely are you to recommend us", and a line for the next. */
export function SurveyAnswers({ chosen: { quarter, today } }: { readonly chosen: ScorecardsChosen }) {
  const dispatch = useDispatch()
  const book = useDerived(scorecardBook)
  const answers = useDerived((records) =>
    [...records.all('surveyAnswer')].filter(({ answeredOn }) => isWithin(answeredOn, quarter)),
  )
  const [who, setWho] = useState('')
  const [score, setScore] = useState('9')
  const on = today < quarter.start ? quarter.start : today > quarter.end ? quarter.end : today
  const nameOf = (id: string | null) => book.partners.find((one) => one.id === id)?.name ?? 'Unnamed'
  return (
    <section aria-label="Answers of the quarter" className={css['part']}>
      <h3>Answers of {quarter.label}</h3>
      {answers.length === 0 && <p className={css['about']}>Nobody has answered yet.</p>}
      <ul className={css['list']}>
        {answers.map(({ id, participantId, score: given, answeredOn }) => (
          <li key={id}>
            <span>{nameOf(participantId)}</span>
            <span>
              {given} on {dayText(answeredOn, true)}
            </span>
            <IconButton
              size="s"
              label={`Delete the answer of ${nameOf(participantId)}`}
              icon={<Trash2 />}
              onClick={() => dispatch(deleteRecorded(id))}
            />
          </li>
        ))}
      </ul>
      <div className={css['adding']}>
        <SelectField
          label="Who answered"
          value={who}
          onChange={setWho}
          options={[
            { value: '', label: 'Unnamed' },
            ...book.partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField label="Would recommend us, 0 to 10" value={score} onChange={setScore} options={SCORES} />
        <Button onClick={() => dispatch(addSurveyAnswer(who === '' ? null : who, Number(score), on))}>
          Add answer
        </Button>
      </div>
    </section>
  )
}
