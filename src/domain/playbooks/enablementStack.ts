import type { Playbook } from '#domain/playbooks/playbook.ts'

/** The enablement stack with its priorities; readiness to recruit is told from it (rules.md §8). */
export const enablementStack: Playbook = {
  id: 'enablement-stack',
  title: 'Enablement stack',
  purpose: 'What has to stand before partners are recruited.',
  suits: 'programme',
  phases: [
    {
      title: 'Enablement stack',
      dueDay: 60,
      tasks: [
        { title: 'Partner portal', priority: 'critical' },
        { title: 'Sales playbook', priority: 'critical' },
        { title: 'Integration docs', priority: 'high' },
        { title: 'Co-brandable content', priority: 'high' },
        { title: 'Demo environment', priority: 'medium' },
        { title: 'Certification programme', priority: 'medium' },
      ],
    },
  ],
}
