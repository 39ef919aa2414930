import { useState } from 'react'
import type { EndChoice, ImportPlan, MissingEnd } from '#exchange/csv/importPlan.ts'
import css from '#panels/importing/ImportDialog.module.css'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'

interface MissingEndsProps {
  readonly plan: ImportPlan
  readonly onChoose: (choices: Readonly<Record<string, EndChoice>>) => void
}

const ENDS_SHOWN = 24

/** The ends that only flows name, those with the most flows first: create them, take one for the company, or leave them out. */
export function MissingEnds({ plan, onChoose }: MissingEndsProps) {
  const [all, setAll] = useState(false)
  const { missingEnds, company } = plan
  if (missingEnds.length === 0) return null
  const sorted = missingEnds.toSorted((a, b) => b.flows - a.flows)
  const shown = all ? sorted : sorted.slice(0, ENDS_SHOWN)
  const chooseAll = (choice: EndChoice) =>
    onChoose(Object.fromEntries(missingEnds.map(({ key }) => [key, choice])))
  return (
    <section className={css['section']} aria-label="Named only by flows">
      <h3>
        Named only by flows: {missingEnds.length.toLocaleString('en')}{' '}
        {missingEnds.length === 1 ? 'participant' : 'participants'}
      </h3>
      <CompanySuggestion plan={plan} onChoose={onChoose} />
      <div className={css['bulk']}>
        <Button size="s" onClick={() => chooseAll('create')}>
          Create all
        </Button>
        <Button size="s" onClick={() => chooseAll('leave')}>
          Leave all out
        </Button>
      </div>
      <details className={css['fold']}>
        <summary>Choose one by one</summary>
        <div className={css['mapping']}>
          {shown.map((end) => (
            <SelectField
              key={end.key}
              label={endLabel(end)}
              value={end.choice}
              options={endOptions(company)}
              onChange={(choice) => onChoose(oneCompany(missingEnds, end.key, choice as EndChoice))}
            />
          ))}
        </div>
        {shown.length < sorted.length && (
          <Button size="s" onClick={() => setAll(true)}>
            Show all {sorted.length.toLocaleString('en')}
          </Button>
        )}
      </details>
    </section>
  )
}

function CompanySuggestion({ plan, onChoose }: MissingEndsProps) {
  const { missingEnds, suggestedCompany } = plan
  const end = missingEnds.find(({ key }) => key === suggestedCompany)
  if (!end) return null
  if (end.choice === 'company')
    return <p className={css['suggestion']}>“{end.word}” becomes the company at the centre.</p>
  return (
    <div className={css['suggestion']}>
      <span>
        “{end.word}” is an end of {end.flows.toLocaleString('en')} flows. Is it the company at the centre of
        this map?
      </span>
      <Button size="s" onClick={() => onChoose(oneCompany(missingEnds, end.key, 'company'))}>
        Make it the company
      </Button>
    </div>
  )
}

/** There is one company: whichever end was it before is created as a participant instead. */
function oneCompany(ends: readonly MissingEnd[], key: string, choice: EndChoice): Record<string, EndChoice> {
  const before = choice === 'company' ? ends.filter((end) => end.choice === 'company') : []
  return Object.fromEntries([...before.map((end) => [end.key, 'create'] as const), [key, choice] as const])
}

function endLabel({ word, flows }: MissingEnd): string {
  const name = word.length > 40 ? `${word.slice(0, 39)}…` : word
  return `${name} (${flows.toLocaleString('en')} ${flows === 1 ? 'flow' : 'flows'})`
}

function endOptions(company: string | null): { value: EndChoice; label: string }[] {
  return [
    { value: 'create', label: 'Create as a participant' },
    { value: 'company', label: company === null ? 'Is the company' : `Is ${company}, the company` },
    { value: 'leave', label: 'Leave out with its flows' },
  ]
}
