import { MOTIONS, type Motion } from '#records/participant.ts'

/** What each way of working together is called. */
export const MOTION_WORDS: Readonly<Record<Motion, string>> = {
  'sell-to': 'Sell to',
  'sell-with': 'Sell with',
  'sell-through': 'Sell through',
  'build-with': 'Build with',
  'market-with': 'Market with',
  refer: 'Refer',
  supply: 'Supply',
}

export const MOTION_OPTIONS = MOTIONS.map((value) => ({ value, label: MOTION_WORDS[value] }))
