import { setJointValueField } from '#commands/setJointValueField.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { JOINT_VALUE_PARTS, jointValueGaps, jointValueText } from '#domain/playbooks/jointValueText.ts'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import { CopyButton } from '#panels/scorecards/partner/CopyButton.tsx'
import { MOTION_OPTIONS } from '#domain/kinds/motionWords.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import { GOAL_STATES, type GoalState, jointValueId, newJointValue } from '#records/jointValue.ts'
import type { Participant } from '#records/participant.ts'
import { useDerived, useRecord, useSave } from '#store/hooks.ts'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { WordsField } from '#ui/WordsField.tsx'

/** Why better together: the parts to be written, the sentences they make, how it is sold and to whom. */
export function JointValueForm({ participant }: { readonly participant: Participant }) {
  const save = useSave()
  const { id, name } = participant
  const us = useDerived(companyOf)?.name ?? 'We'
  const value = useRecord('jointValue', jointValueId(id)) ?? newJointValue({ participantId: id })
  const text = jointValueText({ us, partner: name }, value)
  const gaps = jointValueGaps(value)
  return (
    <SectionCard title="Better together" aside={<CopyButton text={text} what="Joint value" />}>
      <div className={css['fields']}>
        <p className={css['sentence']}>{text}</p>
        {gaps.length > 0 && <p className={css['gaps']}>Still to be written: {gaps.join(', ')}.</p>}
        <div className={css['pair']}>
          {JOINT_VALUE_PARTS.map(({ field, title, hint }) => (
            <TextField
              key={field}
              label={title}
              multiline
              value={value[field]}
              placeholder={hint}
              onCommit={(typed, leaving) => save(setJointValueField(id, field, typed), leaving)}
            />
          ))}
        </div>
        <RadioGroup
          label="The goal is"
          look="bar"
          value={value.goalState}
          options={GOAL_STATES.map((state) => ({ value: state, label: GOAL_WORDS[state] }))}
          onChange={(state) => void save(setJointValueField(id, 'goalState', state))}
        />
        <TargetFields participant={participant} />
      </div>
    </SectionCard>
  )
}

/** How the two go to market and to whom: the same fields as in the profile. */
function TargetFields({
  participant: { id, motions, regions, segments },
}: {
  readonly participant: Participant
}) {
  const save = useSave()
  return (
    <>
      <CheckboxGroup
        label="Go-to-market motion"
        value={motions}
        options={MOTION_OPTIONS}
        onChange={(ticked) => void save(setParticipantField(id, 'motions', ticked))}
      />
      <div className={css['pair']}>
        <WordsField
          label="Target segments"
          value={segments}
          hint="Which customers both want"
          onCommit={(words) => void save(setParticipantField(id, 'segments', words))}
        />
        <WordsField
          label="Target regions"
          value={regions}
          onCommit={(words) => void save(setParticipantField(id, 'regions', words))}
        />
      </div>
    </>
  )
}

const GOAL_WORDS: Readonly<Record<GoalState, string>> = {
  open: 'Open',
  reached: 'Reached',
  stopped: 'Stopped',
}
