import type { ComponentType } from 'react'

/** A tab of a partner beside "Profile". */
export interface InspectorTab {
  readonly id: string
  readonly label: string
  readonly Panel: ComponentType<{ readonly participantId: string }>
}
