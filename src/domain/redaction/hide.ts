/** What a copy keeps to itself. */
export interface Hide {
  /** Amounts, deals, what the programme pays and what is aimed at. */
  readonly money: boolean
  /** Ratings, votes, scorecards, answers of surveys and values set by hand. */
  readonly scores: boolean
  /** Notes, remarks, speaker notes, what is given and got in words, websites and owners. */
  readonly notes: boolean
  /** Names of organisations, people and deals; roles stand in their place. */
  readonly names: boolean
}

export type HideId = keyof Hide

export const HIDE_NOTHING: Hide = { money: false, scores: false, notes: false, names: false }

/** What can be hidden, in the order in which it is offered. */
export const HIDEABLE: readonly { readonly id: HideId; readonly title: string; readonly hint: string }[] = [
  {
    id: 'money',
    title: 'Money',
    hint: 'Amounts, deals, rates and targets, also where they stand in a text.',
  },
  { id: 'scores', title: 'Scores', hint: 'Ratings, votes, scorecards and answers of surveys.' },
  { id: 'notes', title: 'Notes', hint: 'Notes, stickies, speaker notes, websites and owners.' },
  {
    id: 'names',
    title: 'Names',
    hint: 'Roles instead, such as “VAR 2”, also where a text names one of them.',
  },
]

export function hidesAnything(hide: Hide): boolean {
  return HIDEABLE.some(({ id }) => hide[id])
}
