import { networkFrom, type Network, type NetworkSettings } from '#domain/network/network.ts'
import type { Records } from '#records/recordTable.ts'

/** The network of an open map. With `without`, the same map as if that participant had left. */
export function networkOf(
  records: Records,
  settings: NetworkSettings,
  without: string | null = null,
): Network {
  const nodes = Array.from(records.all('participant')).filter(({ id }) => id !== without)
  const flows = Array.from(records.all('flow')).filter(({ from, to }) => from !== without && to !== without)
  return networkFrom(nodes, flows, settings)
}
