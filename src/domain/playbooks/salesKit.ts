import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** The sales enablement kit for partners' sellers (rules.md §8, worksheets 1.10). */
export const salesKit: Playbook = {
  id: 'sales-kit',
  title: 'Sales kit',
  purpose: 'What a partner’s seller needs in hand to sell without asking.',
  suits: 'both',
  phases: [
    phase('Sales kit', 30, 'high', [
      'Two-minute explainer video',
      'One-pager: product and what the partner gains',
      'ICP criteria',
      'Qualification questions',
      'Objection guide',
      'Competitive positioning',
      'Pricing and packaging overview',
    ]),
  ],
}
