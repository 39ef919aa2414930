import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** The six steps of a partner strategy, and the test of what to give to others (worksheets 1.10). */
export const strategySteps: Playbook = {
  id: 'strategy-steps',
  title: 'Strategy in six steps',
  purpose: 'What to settle before there is a programme.',
  suits: 'programme',
  phases: [
    phase('1 Objectives and scope', 14, 'critical', ['Write down objectives and scope']),
    phase('2 Ideal partner profile', 30, 'critical', ['Agree the ideal partner profile and its weights']),
    phase('3 Align go-to-market', 60, 'high', [
      'Name a partner manager',
      'Prepare training and documentation',
      'Open the APIs partners need',
      'Set up referral tracking',
      'Write the joint value proposition',
    ]),
    phase('4 Pilot and scale', 120, 'high', ['Pilot with a few partners, then scale what works']),
    phase('5 Governance', 120, 'high', [
      'Name the owner',
      'Set the rhythm of quarterly reviews',
      'Align the executives',
    ]),
    phase('6 Re-align', 180, 'medium', ['Check profile and programme against ICP and product again']),
    phase('Keep or give to others', 60, 'medium', [
      'Keep what is core: IP and product knowledge',
      'Give away what others do faster, cheaper or better',
      'Agree an agency’s figures: leads a quarter, cost per lead, timelines',
      'Set weekly or fortnightly check-ins',
      'Tie a bonus to qualified leads or revenue',
    ]),
  ],
}
