import { who } from '#exchange/starters/northwindFlow.ts'
import { newView, type View } from '#records/view.ts'

/** All of the map with its captions, map units about the company. */
const WHOLE = { x: 0, y: 8, width: 1340, height: 770 } as const

/** A talk of a quarter of an hour: the whole, the money, the leads, one partner, and what to do next. */
export function northwindStory(): readonly View[] {
  return [
    {
      title: 'Our ecosystem on one page',
      ...WHOLE,
      speakerNote:
        'Begin with who is there: customers on the left, technology above, service and channel on the right, influence below.\nAsk the room who is missing before you go on.',
    },
    {
      title: 'Where our revenue comes from',
      ...WHOLE,
      hiddenGroups: ['product', 'leads', 'brand'] as const,
      hiddenStatuses: ['planned'] as const,
      sizeBy: 'revenue',
      speakerNote:
        'Only money is shown, and a card is as large as the revenue it pays or carries.\nMost of it is still sold directly. The share on the right counts the app revenue share too.',
    },
    {
      title: 'Who sends us customers',
      ...WHOLE,
      filter: ['flowGroup=leads'],
      speakerNote:
        'Brightline and SaaS Ledger Review bring more than a million in won leads a year; what they get back is small.\nKestrel has only begun: is a pilot worth it?',
    },
    {
      title: 'What Datahaus gives and gets',
      x: 300,
      y: 20,
      width: 860,
      height: 400,
      focusId: who('datahaus'),
      unmatched: 'hide' as const,
      speakerNote:
        'They buy at 25 % off list and sell to manufacturers whom we do not reach.\nWould a named partner manager be worth more to them than another point of margin?',
    },
    {
      title: 'Where each partnership stands',
      ...WHOLE,
      colourBy: 'stage',
      speakerNote:
        'Two are at scale, two have hardly begun. Close with the question which one of them we move by the end of the quarter.',
    },
  ].map((fields, order) => newView({ id: `view:${order + 1}`, order, ...fields }))
}
