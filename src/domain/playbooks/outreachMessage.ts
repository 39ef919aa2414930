/** What an outreach mail is filled with; an empty one stays a [slot] to be filled by hand. */
export interface Outreach {
  readonly contact: string
  readonly partner: string
  readonly theirProduct: string
  readonly us: string
  readonly ourProduct: string
  readonly sharedAudience: string
  readonly theirGain: string
  readonly sender: string
}

export interface OutreachMail {
  readonly subject: string
  readonly body: string
  /** Slots that are still empty. */
  readonly open: readonly string[]
}

/** The outreach mail of the worksheets (1.10), filled as far as the map knows; it asks for a 20-minute call. */
export function outreachMessage(given: Partial<Outreach>): OutreachMail {
  const slot = (field: keyof Outreach) => given[field]?.trim() || `[${SLOTS[field]}]`
  const body = [
    `Hi ${slot('contact')},`,
    '',
    `We both serve ${slot('sharedAudience')}, and we think they would gain if ${slot('theirProduct')} and ${slot('ourProduct')} worked together.`,
    '',
    `What could be in it for ${slot('partner')}: ${slot('theirGain')}.`,
    '',
    'Would a 20-minute call next week make sense, to see whether it is worth a pilot?',
    '',
    `Best regards,`,
    `${slot('sender')}, ${slot('us')}`,
  ].join('\n')
  return {
    subject: `${slot('us')} + ${slot('partner')}: better together for ${slot('sharedAudience')}`,
    body,
    open: FIELDS.filter((field) => !given[field]?.trim()).map((field) => SLOTS[field]),
  }
}

const SLOTS: Readonly<Record<keyof Outreach, string>> = {
  contact: 'Name',
  partner: 'their company',
  theirProduct: 'their product',
  us: 'our company',
  ourProduct: 'our product',
  sharedAudience: 'the customers we share',
  theirGain: 'what they gain',
  sender: 'your name',
}
const FIELDS = Object.keys(SLOTS) as readonly (keyof Outreach)[]
