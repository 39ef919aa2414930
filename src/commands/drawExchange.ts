import type { Command } from '#commands/command.ts'
import { textFault } from '#commands/textFault.ts'
import { flowAmountsFault, flowEndsFault } from '#domain/flows/flowFault.ts'
import { presetTangible } from '#domain/flows/presetTangible.ts'
import { newFlow, type Flow } from '#records/flow.ts'
import { MAP_ID } from '#records/map.ts'

/** A flow to be, without its ends; what is left out gets the preset of its kind. */
export type FlowDraft = Pick<Flow, 'kind'> &
  Partial<Omit<Flow, 'id' | 'type' | 'from' | 'to' | 'inReturnFor'>>

export interface ExchangeDraft {
  readonly from: string
  readonly to: string
  readonly gives: readonly FlowDraft[]
  readonly returns: readonly FlowDraft[]
}

/**
 * Makes both directions in one step: `gives` from `from` to `to`, `returns` the other way, each return answering the
 * give in the same place of its list (those beyond the last give answer the last one).
 */
export function drawExchange({ from, to, gives, returns }: ExchangeDraft): Command {
  return (edit, context) => {
    const [giver, taker] = [edit.find('participant', from), edit.find('participant', to)]
    const ends = flowEndsFault({ from, to }, (id) => edit.find('participant', id) !== undefined)
    if (ends !== null || !giver || !taker) return { refused: ends ?? 'Both ends must be on the map.' }
    if (gives.length + returns.length === 0) return { refused: 'Choose at least one thing that is given.' }
    const currency = edit.find('map', MAP_ID)?.currency ?? 'USD'
    for (const draft of [...gives, ...returns]) {
      const fault = draftFault(draft, currency)
      if (fault !== null) return { refused: fault }
    }
    const given = gives.map((draft) => flowOf(draft, from, to, null, returns))
    for (const flow of given) edit.put(flow)
    for (const [at, draft] of returns.entries()) {
      const answered = given[Math.min(at, given.length - 1)]
      edit.put(flowOf(draft, to, from, answered?.id ?? null, gives))
    }
    return { label: `draw exchange ${giver.name} – ${taker.name}` }

    function flowOf(
      draft: FlowDraft,
      start: string,
      end: string,
      inReturnFor: string | null,
      other: readonly FlowDraft[],
    ): Flow {
      const answeredBy = other.map(({ kind }) => kind)
      const tangible = presetTangible(draft.kind, answeredBy)
      return newFlow({ tangible, ...draft, id: context.newId('flow'), from: start, to: end, inReturnFor })
    }
  }
}

function draftFault(draft: FlowDraft, currency: string): string | null {
  const { amountMinor = null, lowMinor = null, highMinor = null, label = '', note = '' } = draft
  return (
    flowAmountsFault({ amountMinor, lowMinor, highMinor }, currency) ??
    textFault('A label', label, 'line') ??
    textFault('A note', note, 'note')
  )
}
