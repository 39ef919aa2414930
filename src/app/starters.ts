import type { AnyRecord } from '#records/record.ts'

export interface Starter {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Loaded when it is chosen: a starter is no part of the first load. */
  records(): Promise<AnyRecord[]>
}

export const STARTERS: readonly Starter[] = [
  {
    id: 'northwind',
    title: 'Northwind CRM',
    description: 'An invented software company with its whole partner programme, to try everything on.',
    records: async () => (await import('#exchange/starters/northwind.ts')).northwind(),
  },
  {
    id: 'hubspot',
    title: 'HubSpot and its agencies',
    description: 'A public case: how a solutions partner programme carries close to half of the revenue.',
    records: async () => (await import('#exchange/starters/hubspot.ts')).hubspot(),
  },
]
