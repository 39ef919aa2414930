import { usualQuadrant } from '#domain/ipp/usualQuadrant.ts'
import type { Quadrant } from '#domain/ipp/valueMatrix.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/** What each quadrant is called, and what partners in it are for (rules.md §4). */
export const QUADRANT_WORDS: Readonly<Record<Quadrant, { readonly name: string; readonly for: string }>> = {
  'strategic-alliance': { name: 'Strategic alliance', for: 'joint go-to-market' },
  technology: { name: 'Technology', for: 'integrations' },
  channel: { name: 'Channel', for: 'resellers' },
  affiliate: { name: 'Affiliate', for: 'lead generation' },
}

/** A remark on a partner that lies elsewhere than its kind usually does, or `null`; not an error (rules.md §4). */
export function awayRemark(name: string, kind: ParticipantKind, quadrant: Quadrant | null): string | null {
  const usual = usualQuadrant(kind)
  if (usual === null || quadrant === null || usual === quadrant) return null
  const turn = isStrategic(usual) === isStrategic(quadrant) ? 'earns like' : 'is valued as'
  return `${name} ${ACTS[usual]} but ${turn} ${NOUNS[quadrant]}.`
}

function isStrategic(quadrant: Quadrant): boolean {
  return quadrant === 'strategic-alliance' || quadrant === 'technology'
}

const ACTS: Readonly<Record<Quadrant, string>> = {
  'strategic-alliance': 'goes to market like an alliance',
  technology: 'integrates like a technology partner',
  channel: 'sells like a channel partner',
  affiliate: 'refers like an affiliate',
}

const NOUNS: Readonly<Record<Quadrant, string>> = {
  'strategic-alliance': 'an alliance',
  technology: 'a technology partner',
  channel: 'a channel partner',
  affiliate: 'an affiliate',
}
