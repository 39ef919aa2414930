import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** Playbook B (rules.md §8): an integration or co-sell launch with one partner. */
export const coSellLaunch: Playbook = {
  id: 'co-sell-launch',
  title: 'B · Integration or co-sell launch',
  purpose: 'From “why better together” to the decision to deepen, widen or stop.',
  suits: 'partner',
  phases: [
    phase('1 Joint value', 14, 'critical', [
      'Say why better together',
      'Write messages and FAQ',
      'Write one short pitch for both teams',
    ]),
    phase('2 Train both sides', 30, 'critical', [
      'Exchange training',
      'Write the partner playbook: use cases, target customer, whom to call',
      'Update the demo environment',
    ]),
    phase('3 Launch plan', 45, 'high', [
      'Announce on the same day',
      'Mail both customer bases',
      'Write a solution brief',
      'Make a short video',
      'Plan the joint webinar',
      'Plan the social weeks',
      'Put up the marketplace listing',
      'Choose an event or trade show',
      'Agree the call to action and how leads are handled',
    ]),
    phase('4 Sell together', 60, 'critical', [
      'Choose the overlap accounts',
      'Open a channel between the sellers',
      'Agree how to bring the partner in: the customer agrees first',
      'Map accounts',
      'Agree where deals are registered',
      'Win the first joint reference',
    ]),
    phase('5 Launch event and handover', 75, 'high', [
      'Hold the launch event',
      'Hand over to a point person on each side',
    ]),
    phase('6 Monthly sync', 180, 'high', [
      'Meet monthly for 3–6 months: pipeline, marketing, bugs, follow-up, conflicts',
    ]),
    phase('7 Measure', 180, 'high', [
      'Count the customers using it',
      'Count sourced and influenced pipeline',
      'Count closed deals',
      'Compare renewal and expansion',
    ]),
    phase('8 Deepen or widen', 210, 'medium', [
      'Decide on more content, regions, reps or features',
      'Decide on a reseller or OEM agreement, an alliance or an investment',
      'Or stop, and tell why',
    ]),
  ],
}
