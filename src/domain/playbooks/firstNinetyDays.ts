import { phase, type Playbook } from '#domain/playbooks/playbook.ts'

/** The 30/60/90-day plan of a partner that has just signed (rules.md §8, worksheets 1.10). */
export const firstNinetyDays: Playbook = {
  id: 'first-ninety-days',
  title: '30/60/90-day plan',
  purpose: 'Trained in 30 days, a campaign in 60, a first deal and a plan in 90.',
  suits: 'partner',
  phases: [
    phase('First 30 days: trained', 30, 'critical', [
      'Welcome mail, kit and a named contact',
      'Sellers and engineers trained',
      'Tools walked through, portal access tested',
    ]),
    phase('Days 31–60: to market', 60, 'high', [
      'Target accounts or regions chosen',
      'First co-branded campaign out',
      'First deal registered together',
    ]),
    phase('Days 61–90: first result', 90, 'high', [
      'First deal won or integration live',
      'Joint plan with a goal, such as five deals in six months',
      'Rhythm of check-ins set, first review held',
    ]),
  ],
}
