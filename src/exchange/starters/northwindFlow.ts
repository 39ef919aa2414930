import { newFlow, type Flow } from '#records/flow.ts'

/** The id by which the company is named in the flows. */
export const US = 'northwind'

type Fields = Partial<Flow> & Pick<Flow, 'kind' | 'label'>

/** A flow between two of the starter map, named without the prefixes of ids. */
export function flow(name: string, from: string, to: string, fields: Fields): Flow {
  return newFlow({ id: id(name), from: who(from), to: who(to), ...fields })
}

export function id(flowName: string): string {
  return `flow:${flowName}`
}

export function who(participant: string): string {
  return `participant:${participant}`
}

/** Whole dollars a year as the cents a flow keeps. */
export function dollars(
  likely: number,
  low?: number,
  high?: number,
): Pick<Flow, 'amountMinor' | 'lowMinor' | 'highMinor'> {
  return {
    amountMinor: likely * 100,
    lowMinor: low === undefined ? null : low * 100,
    highMinor: high === undefined ? null : high * 100,
  }
}
