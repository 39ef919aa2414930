import type { JointValue, JointValueText } from '#records/jointValue.ts'

/** The parts of a joint value proposition, in the order they are asked for. */
export const JOINT_VALUE_PARTS: readonly {
  readonly field: JointValueText
  readonly title: string
  readonly hint: string
}[] = [
  { field: 'audience', title: 'For whom', hint: 'The customers both can serve' },
  { field: 'problem', title: 'Their problem', hint: 'What they cannot do today' },
  { field: 'ourPart', title: 'What we bring', hint: 'Our part of the answer' },
  { field: 'theirPart', title: 'What the partner brings', hint: 'Its part of the answer' },
  {
    field: 'outcome',
    title: 'What the customer gains',
    hint: 'Better together, in a figure if there is one',
  },
  { field: 'proof', title: 'Proof', hint: 'A customer or a number that shows it' },
  { field: 'goal', title: 'Goal of the joint plan', hint: 'Such as five deals in six months' },
]

/** Why better together in a few sentences; parts nobody has written stand in [brackets] to be filled. */
export function jointValueText(
  names: { readonly us: string; readonly partner: string },
  value: JointValue,
): string {
  const part = (field: JointValueText, slot: string) => sentencePart(value[field]) || `[${slot}]`
  const proof = value.proof.trim() === '' ? '' : ` ${sentence(value.proof)}`
  return (
    `For ${part('audience', 'the customers we share')} who struggle with ${part('problem', 'their problem')}: ` +
    `${names.us} brings ${part('ourPart', 'our part')}, ${names.partner} brings ${part('theirPart', 'their part')}. ` +
    `Together they get ${part('outcome', 'what they gain')}.${proof}`
  )
}

/** What is still in brackets, by the title of its field. */
export function jointValueGaps(value: JointValue): readonly string[] {
  return JOINT_VALUE_PARTS.filter(({ field }) => value[field].trim() === '').map(({ title }) => title)
}

/** Ready to stand inside a sentence: no full stop at its end. */
function sentencePart(text: string): string {
  return text.trim().replace(/[.;,]+$/u, '')
}

function sentence(text: string): string {
  return `${sentencePart(text)}.`
}
