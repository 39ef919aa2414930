import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** Co-marketing planning and its five formats (rules.md §8). */
export const coMarketing: Playbook = {
  id: 'co-marketing',
  title: 'Co-marketing',
  purpose: 'One campaign with one partner, planned so that both know what they owe.',
  suits: 'partner',
  phases: [
    phase('Plan', 14, 'critical', [
      'Agree a shared objective',
      'Agree the audience: whose list, which accounts overlap',
      'Agree who makes what and who promotes it where',
      'Agree the terms for sharing leads',
      'Agree the follow-up by each side',
    ]),
    phase('Choose a format', 21, 'medium', [
      'Joint webinar or event',
      'Co-authored content',
      'Bundle or joint offer',
      'Partner spotlight',
      'Integration launch',
    ]),
  ],
}
