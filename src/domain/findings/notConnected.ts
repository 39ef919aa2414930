import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { namesOf } from '#domain/findings/words.ts'

/** Who is connected with us in no way, told once (rules.md §9). Candidates have not begun yet. */
export const notConnected: FindingKind = {
  id: 'not-connected',
  title: 'Participants not connected with us',
  group: 'Data',
  find(facts) {
    if (!facts.analysis) return []
    const { network, singlePoints } = facts.analysis
    const loose = singlePoints.disconnected
      .map((place) => network.nodes[place]?.id ?? '')
      .filter((id) => facts.participants.get(id)?.stage !== 'identify')
    if (loose.length === 0) return []
    return [
      newFinding(this, {
        severity: 'watch',
        weight: Math.min(30, loose.length),
        sentence: `No active flow connects us with ${namesOf(facts, loose)}.`,
        fix: 'Draw what is exchanged, or take them off the map.',
        participants: loose,
        action: { do: 'openPlace', place: 'map' },
      }),
    ]
  },
}
