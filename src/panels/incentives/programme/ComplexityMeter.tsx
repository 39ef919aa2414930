import css from '#panels/incentives/programme/ComplexityMeter.module.css'
import { COMPLEXITY_LIMITS, type ComplexityVerdict } from '#domain/incentives/complexity.ts'
import { programmeComplexity, type ProgrammeComplexity } from '#domain/incentives/programmeComplexity.ts'
import type { ProgrammeReading } from '#domain/incentives/programmeReading.ts'

const VERDICTS: Readonly<Record<ComplexityVerdict, string>> = {
  easy: 'easy to explain',
  'one-page': 'needs one page',
  'too-complex': 'too complex',
}
const SEGMENTS = 16

/** How much a partner has to understand, what makes it so much, and what to drop. */
export function ComplexityMeter({ reading }: { readonly reading: ProgrammeReading }) {
  const complexity = programmeComplexity(reading)
  const { points, verdict } = complexity
  return (
    <section className={css['card']} aria-label="Complexity" data-verdict={verdict}>
      <p className={css['total']}>
        <strong>
          {points} {points === 1 ? 'point' : 'points'}
        </strong>
        <span>{VERDICTS[verdict]}</span>
      </p>
      <div className={css['scale']}>
        <div className={css['bar']} aria-hidden>
          {Array.from({ length: SEGMENTS }, (_, at) => (
            <span key={at} data-on={at < points || undefined} />
          ))}
        </div>
        <div className={css['marks']} aria-hidden>
          <span data-on={verdict === 'easy' || undefined}>Easy, up to {COMPLEXITY_LIMITS.easy}</span>
          <span data-on={verdict === 'one-page' || undefined}>
            One page, {COMPLEXITY_LIMITS.easy + 1} to {COMPLEXITY_LIMITS.onePage}
          </span>
          <span data-on={verdict === 'too-complex' || undefined}>
            Too complex, {COMPLEXITY_LIMITS.onePage + 1}+
          </span>
        </div>
        <ul className={css['parts']}>
          {partsOf(complexity).map(([count, what]) => (
            <li key={what}>
              <strong>{count}</strong> {what}
            </li>
          ))}
        </ul>
      </div>
      <p className={css['drop']}>{dropText(complexity)}</p>
    </section>
  )
}

function partsOf({ parts }: ProgrammeComplexity): readonly (readonly [number, string])[] {
  const named = (count: number, one: string) => [count, count === 1 ? one : `${one}s`] as const
  return [
    named(parts.extraTiers, 'extra tier'),
    named(parts.requirementMetrics, 'metric'),
    [parts.mixedLogic, 'any/all mix'] as const,
    named(parts.components, 'payout part'),
    named(parts.extraBrackets, 'extra bracket'),
    named(parts.caps, 'ceiling'),
    named(parts.exceptions, 'special case'),
  ].filter(([count]) => count > 0)
}

function dropText({ points, drop }: ProgrammeComplexity): string {
  if (points <= COMPLEXITY_LIMITS.easy) return 'A partner can explain it to a colleague: leave it so.'
  const saved = drop.reduce((sum, one) => sum + one.points, 0)
  const what = drop.map((one) => `${one.what} (−${one.points})`).join(', ')
  return `Down to ${points - saved}: drop ${what}.`
}
