import { networkFrom, type Network, type NetworkFlow, type NetworkNode } from '#domain/network/network.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

export interface NetworkInput {
  readonly nodes: readonly NetworkNode[]
  readonly flows: readonly NetworkFlow[]
}

/**
 * The network of a sound map, or its first fault in the order of the input: E_DUPLICATE_ID, E_NO_COMPANY,
 * E_COMPANY_MANY, E_SELF_FLOW, E_FLOW_ENDPOINT (rules.md §2, §9). An open map is never refused: `networkOf` takes it.
 */
export function checkNetwork({ nodes, flows }: NetworkInput): Network | Refusal {
  return nodesFault(nodes) ?? flowsFault(nodes, flows) ?? networkFrom(nodes, flows)
}

function nodesFault(nodes: readonly NetworkNode[]): Refusal | null {
  const ids = new Set<string>()
  for (const [at, { id }] of nodes.entries()) {
    if (ids.has(id))
      return refuse('E_DUPLICATE_ID', `nodes[${at}].id`, `Two participants have the id “${id}”.`)
    ids.add(id)
  }
  const companies = nodes.filter(({ kind }) => kind === 'company').length
  if (companies === 0) return refuse('E_NO_COMPANY', 'nodes', 'There is no company on the map.')
  if (companies === 1) return null
  return refuse('E_COMPANY_MANY', 'nodes', `A map has exactly one company; here are ${companies}.`)
}

function flowsFault(nodes: readonly NetworkNode[], flows: readonly NetworkFlow[]): Refusal | null {
  const known = new Set(nodes.map(({ id }) => id))
  for (const [at, { from, to }] of flows.entries()) {
    if (from === to)
      return refuse('E_SELF_FLOW', `flows[${at}]`, 'A flow goes from one participant to another.')
    const end = !known.has(from) ? 'from' : known.has(to) ? null : 'to'
    if (end !== null)
      return refuse('E_FLOW_ENDPOINT', `flows[${at}].${end}`, 'This end of the flow is not on the map.')
  }
  return null
}
