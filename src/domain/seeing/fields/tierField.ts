import type { ParticipantField } from '#domain/seeing/seeingField.ts'

/** By the tier's name, so that a filter reads the same in every map. */
export const tierField: ParticipantField = {
  id: 'tier',
  title: 'Tier',
  of: 'participants',
  values({ tierId }, records) {
    const tier = tierId === null ? undefined : records.find('tier', tierId)
    return tier ? [tier.name] : []
  },
  order: (records) =>
    Array.from(records.all('tier'))
      .toSorted((a, b) => a.order - b.order)
      .map(({ name }) => name),
}
