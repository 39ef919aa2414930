import { BAND_NAMES, BANDS } from '#domain/fit/fitWords.ts'
import { fitReader } from '#domain/fit/fitReader.ts'
import { bandHue } from '#domain/seeing/bandHue.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'

/** What the profile says to do about a partner (rules.md §3); none where there is no round, and of who is no partner. */
export const fitBandField: ParticipantField = {
  id: 'fitBand',
  title: 'Fit band',
  of: 'participants',
  values(participant, records) {
    const verdict = fitReader(records)?.verdictOf(participant)
    return verdict ? [verdict.band] : []
  },
  wordOf: (value) => BANDS.flatMap((band) => (band === value ? BAND_NAMES[band] : []))[0] ?? value,
  hueOf: (value) => BANDS.flatMap((band) => (band === value ? bandHue(band) : []))[0] ?? 'hueOther',
  order: () => BANDS,
}
