import { KIND_INFO, ROLE_GROUPS } from '#domain/kinds/kinds.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'

export const groupField: ParticipantField = {
  id: 'group',
  title: 'Role group',
  of: 'participants',
  values({ kind }) {
    const { group } = KIND_INFO[kind]
    return group === null ? [] : [group]
  },
  wordOf: (value) => ROLE_GROUPS.find(({ id }) => id === value)?.title ?? value,
  order: () => ROLE_GROUPS.map(({ id }) => id),
}
