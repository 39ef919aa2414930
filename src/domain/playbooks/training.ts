import type { Playbook } from '#domain/playbooks/playbook.ts'

/** The training programme for a partner's people (rules.md §8). */
export const training: Playbook = {
  id: 'training',
  title: 'Training programme',
  purpose: 'From knowing the product to being certified in it.',
  suits: 'both',
  phases: [
    {
      title: 'Training',
      dueDay: 30,
      tasks: [
        { title: 'Product knowledge', priority: 'critical' },
        { title: 'Sales skills for the product: qualify, demo, close', priority: 'high' },
        { title: 'Technical training', priority: 'high' },
        { title: 'Certification', priority: 'medium' },
      ],
    },
  ],
}
