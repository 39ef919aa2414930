import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import type { PartnerReading } from '#domain/fit/partnerReading.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'

/** What keeps a partner out or its score unsure, a sentence each; none where all is rated and nothing amiss. */
export function gapSentences({ fit, rows, missing }: PartnerReading): readonly string[] {
  return [
    ...outSentences(fit.flags, rows),
    ...missingSentences(fit, missing),
    ...unprovenSentences(fit, rows),
  ]
}

type Rows = PartnerReading['rows']

function outSentences(flags: readonly string[], rows: Rows): readonly string[] {
  return flagged(flags, 'KNOCKOUT:', rows).map(
    ({ criterion, value }) =>
      `Out: ${criterion.name} is rated ${value}, and the least that will do is ${criterion.knockoutMin}.`,
  )
}

function missingSentences(
  { coverage, low, high, score, status }: PartnerReading['fit'],
  missing: PartnerReading['missing'],
): readonly string[] {
  if (missing.length === 0) return []
  const names = missing.map(({ name }) => name)
  if (score === null || coverage === null || low === null || high === null)
    return ['Nothing is rated yet. Rate a criterion below to see a score.']
  const rated = `${shownScore(100 * coverage)}\u00a0% of the weight is rated`
  const need = status === 'thin' ? `Too little to rank: ${rated}, 60\u00a0% is needed.` : `${rated}.`
  return [
    need,
    `Missing: ${names.join(', ')}. With ${names.length === 1 ? 'it' : 'them'} the score lies between ${shownScore(low)} and ${shownScore(high)}.`,
  ]
}

function unprovenSentences({ flags, status }: PartnerReading['fit'], rows: Rows): readonly string[] {
  if (status !== 'ranked') return []
  return flagged(flags, 'UNPROVEN:', rows).map(
    ({ criterion }) =>
      `At most ${BAND_NAMES.pilot} until ${criterion.name} is rated, since it has a minimum.`,
  )
}

function flagged(flags: readonly string[], sign: string, rows: Rows): Rows {
  return rows.filter(({ criterion }) => flags.includes(`${sign}${criterion.id}`))
}
