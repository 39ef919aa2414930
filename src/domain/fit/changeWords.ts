import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import type { RoundChange } from '#domain/fit/compareRounds.ts'

/** "rose by 6", "fell by 4", "unchanged", "new", "not rated this time". */
export function turnWords({ turn, delta }: Pick<RoundChange, 'turn' | 'delta'>): string {
  switch (turn) {
    case 'rose':
      return `rose by ${delta ?? 0}`
    case 'fell':
      return `fell by ${-(delta ?? 0)}`
    case 'same':
      return 'unchanged'
    case 'new':
      return 'new'
    case 'gone':
      return 'not rated this time'
    case 'unscored':
      return 'no score to compare'
  }
}

/** "Nurture → Pass", which a minimum can do to a score that stays; `null` where the decision is the same. */
export function bandWords({ before, after }: Pick<RoundChange, 'before' | 'after'>): string | null {
  if (!before || !after || before.band === after.band) return null
  return `${BAND_NAMES[before.band]} → ${BAND_NAMES[after.band]}`
}

/**
 * That a change comes from how much is rated and not from how well, in a sentence; `null` where the
 * same criteria are rated as before, or where the partner stands in one round only.
 */
export function coverageWords({ turn, delta, likeForLike, moreRated }: RoundChange): string | null {
  if (turn === 'new' || turn === 'gone' || (moreRated === 0 && likeForLike === delta)) return null
  const what = ratedWords(moreRated)
  if (likeForLike === null) return `${what}; none is rated in both rounds.`
  if (likeForLike === delta) return `${what}.`
  if (likeForLike === 0) return `${what}; on those rated in both rounds nothing changed.`
  return `${what}; on those rated in both rounds it ${likeForLike > 0 ? 'rose' : 'fell'} by ${Math.abs(likeForLike)}.`
}

function ratedWords(more: number): string {
  if (more === 0) return 'Other criteria are rated than before'
  const many = Math.abs(more)
  return `${many} ${more > 0 ? 'more' : 'fewer'} ${many === 1 ? 'criterion is' : 'criteria are'} rated`
}
