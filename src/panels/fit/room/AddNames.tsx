import { useId, useState } from 'react'
import css from '#panels/fit/room/SetUp.module.css'
import { addScorers, twiceSentence } from '#commands/addScorers.ts'
import { namesIn, newNames } from '#domain/fit/scorers.ts'
import type { Scorer } from '#records/scorer.ts'
import { useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { aboutId, Field } from '#ui/Field.tsx'

/** One name and Enter, or a pasted list; what is not taken stays in the field with the reason under it. */
export function AddNames({ evaluationId, scorers }: { evaluationId: string; scorers: readonly Scorer[] }) {
  const id = useId()
  const map = useOpenMap()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  function add(): void {
    const names = namesIn(text)
    const { twice } = newNames(
      scorers.map(({ name }) => name),
      names,
    )
    const refusal = map.dispatch(addScorers(evaluationId, names))
    setProblem(refusal?.refused ?? twiceSentence(twice))
    setText(refusal ? text : twice.join('\n'))
  }

  return (
    <Field
      id={id}
      label="Add people"
      problem={problem}
      hint="Enter adds. A list can be pasted: one name a line, or with commas."
    >
      <div className={css['add']}>
        <textarea
          id={id}
          className={css['names']}
          rows={1}
          value={text}
          placeholder={scorers.length === 0 ? 'Name' : undefined}
          aria-describedby={aboutId(id)}
          aria-invalid={problem === null ? undefined : true}
          onChange={({ target }) => {
            setText(target.value)
            setProblem(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <Button onClick={add}>Add</Button>
      </div>
    </Field>
  )
}
