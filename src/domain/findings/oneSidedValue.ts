import type { FindingFacts, PairFact } from '#domain/findings/facts.ts'
import { type AntiPattern, type Finding, newFinding } from '#domain/findings/finding.ts'
import { returnFlow } from '#domain/findings/returnFlow.ts'
import { nameOf } from '#domain/findings/words.ts'

/** An exchange with us that is lopsided (from one half: watch) or goes one way only (alarm) (rules.md §2, §9). */
export const oneSidedValue: AntiPattern = {
  id: 'one-sided-value',
  title: 'Exchanges that are one-sided',
  group: 'Balance',
  judge({ pairs }) {
    const uneven = (pairs ?? []).filter(isUneven)
    if (uneven.length === 0) return null
    return {
      severity: uneven.some(isOneSided) ? 'alarm' : 'watch',
      subjects: uneven.map(({ id }) => id),
    }
  },
  find(facts) {
    return (facts.pairs ?? []).filter(isUneven).map((pair) => findingOf(facts, pair))
  },
}

const LOPSIDED = 0.5

function isUneven({ balance }: PairFact): boolean {
  return balance !== null && Math.abs(balance) >= LOPSIDED
}

function isOneSided({ balance }: PairFact): boolean {
  return balance !== null && Math.abs(balance) === 1
}

/** One-sided and lopsided are two causes: who accepted the one has not accepted the other. */
function findingOf(facts: FindingFacts, pair: PairFact): Finding {
  const { id, balance, receives = 0, gives = 0 } = pair
  const isGiver = (balance ?? 0) > 0
  const cause = isOneSided(pair) ? (isGiver ? 'gives' : 'takes') : isGiver ? 'gives-more' : 'takes-more'
  return newFinding(oneSidedValue, {
    cause: `${cause}:${id}`,
    severity: isOneSided(pair) ? 'alarm' : 'watch',
    weight: Math.min(100, 30 + 5 * Math.abs(receives - gives)),
    sentence: unevenSentence(nameOf(facts, id), pair),
    fix: isGiver
      ? 'Add something in return, or price what it gives.'
      : 'Agree what comes back, or stop what you give.',
    participants: [id],
    action: returnFlow(facts, id, isGiver),
  })
}

/** An uneven exchange in a sentence: who gives and who takes more, or all. */
export function unevenSentence(name: string, pair: PairFact): string {
  const isGiver = (pair.balance ?? 0) > 0
  if (isOneSided(pair))
    return isGiver
      ? `${name} gives to us and gets nothing back.`
      : `${name} takes from us and gives nothing back.`
  const { receives = 0, gives = 0 } = pair
  return isGiver
    ? `${name} gives more than it gets: what it gives us weighs ${receives}, what we give back ${gives}.`
    : `${name} takes more than it gives: what we give it weighs ${gives}, what comes back ${receives}.`
}
