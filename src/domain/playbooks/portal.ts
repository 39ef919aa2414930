import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** The essentials of a partner portal (rules.md §8). */
export const portal: Playbook = {
  id: 'portal',
  title: 'Partner portal',
  purpose: 'One place where partners find everything and register deals.',
  suits: 'programme',
  phases: [
    phase('Portal', 60, 'high', [
      'Product training and certification',
      'Collateral and battlecards',
      'Co-branded assets',
      'Deal registration',
      'MDF requests',
      'Success stories and case studies',
    ]),
  ],
}
