import { GROUP_NAMES, IPP_GROUPS } from '#domain/ipp/table.ts'

export const GROUP_OPTIONS = IPP_GROUPS.map((value) => ({ value, label: GROUP_NAMES[value] }))
