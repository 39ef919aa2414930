import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** Playbook A (rules.md §8): the order is fixed, items are ticked or marked as not needed. */
export const newProgramme: Playbook = {
  id: 'new-programme',
  title: 'A · New partner programme',
  purpose: 'From the first decision to a programme that is measured and adjusted.',
  suits: 'programme',
  phases: [
    phase('1 Prepare', 30, 'critical', [
      'Decide kinds of partners and tiers',
      'Set the incentives',
      'Write the partner agreement',
      'Build the sign-up path',
      'Make the overview deck',
      'Write the programme guide',
      'Prepare the first training',
      'Set up tracking links or a PRM',
    ]),
    phase('2 Align inside', 45, 'critical', [
      'Train sales and customer success',
      'Have the executives agree',
      'Write rules for leads and deals',
      'Set inside goals with dates',
    ]),
    phase('3 Pilot', 75, 'high', [
      'Choose a few friendly partners',
      'Take each through agreement, training and a first deal by the process',
      'Collect their feedback',
      'Correct the programme',
    ]),
    phase('4 Announce', 90, 'high', [
      'Put up the landing page with what partners gain',
      'Publish a post or press release',
      'Run social posts and ads',
      'Hold the kickoff webinar',
      'Write to candidates personally',
    ]),
    phase('5 Onboard', 105, 'high', [
      'Send the welcome mail and kit',
      'Give live or recorded training',
      'Name a contact',
      'Walk through the tools',
      'Make the first registration together',
    ]),
    phase('6 Plan jointly', 120, 'high', [
      'Hold a kickoff with each top partner',
      'Agree mutual goals',
      'Choose target accounts or regions',
      'Set the rhythm of check-ins',
      'Give the others a 30/60/90-day plan',
    ]),
    phase('7 Market and support', 150, 'medium', [
      'Tell the early wins',
      'Publish a case study',
      'Send a monthly newsletter',
      'Open a partner channel or forum',
    ]),
    phase('8 Measure and adjust', 180, 'high', [
      'Count sign-ups, active partners and deals from day one',
      'Survey the partners',
      'Change training or incentive if nobody closes within 3–6 months',
    ]),
  ],
}
