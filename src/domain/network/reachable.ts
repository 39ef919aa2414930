import { neighboursOf } from '#domain/network/compressedRows.ts'
import { isPassable, type Network } from '#domain/network/network.ts'

/** 1 for the company and every partner that what it gives can arrive at, passing no buyer and no competitor. */
export function reachable(network: Network): Uint8Array {
  const isReached = new Uint8Array(network.nodes.length)
  if (network.company < 0) return isReached
  isReached[network.company] = 1
  const queue = [network.company]
  for (const place of queue)
    for (const next of neighboursOf(network.out, place)) {
      if (isReached[next] === 1 || !isPassable(network, next)) continue
      isReached[next] = 1
      queue.push(next)
    }
  return isReached
}
