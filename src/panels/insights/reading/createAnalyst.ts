import { mapInQuestion, readInsights } from '#domain/findings/readInsights.ts'
import { ifLeaves } from '#domain/network/ifLeaves.ts'
import { leaverFacts } from '#domain/network/leaverFacts.ts'
import type { FromAnalyst, ToAnalyst } from '#panels/insights/reading/analystProtocol.ts'
import { RecordTable } from '#records/recordTable.ts'

type Leave = Extract<ToAnalyst, { is: 'leave' }>

interface Job {
  readonly order: number
  readonly steps: ReturnType<typeof readInsights>
}

/**
 * Keeps a copy of the map and reads it, `stepsPerTurn` steps of some milliseconds at a time, listening in between: what
 * is new replaces what is under way. Who leaves is looked at when the reading is done.
 */
export function createAnalyst(
  post: (message: FromAnalyst) => void,
  stepsPerTurn: number,
): (message: ToAnalyst) => void {
  const table = new RecordTable()
  let job: Job | null = null
  let leave: Leave | null = null
  let turning = false

  function turn(): void {
    turning = false
    if (job) advance(job)
    else if (leave) {
      const asked = leave
      leave = null
      post({ is: 'left', order: asked.order, leaves: leavesOf(table, asked) })
    }
    if (job || leave) turnSoon()
  }

  function advance({ order, steps }: Job): void {
    for (let taken = 0; taken < stepsPerTurn; taken++) {
      const step = steps.next()
      if (step.done) {
        job = null
        return post({ is: 'read', order, reading: step.value })
      }
      if (taken === stepsPerTurn - 1) post({ is: 'reading', order, share: step.value })
    }
  }

  function turnSoon(): void {
    if (turning) return
    turning = true
    setTimeout(turn)
  }

  return (message) => {
    if (message.is === 'records') {
      // What is under way would read half of the old map and half of the new one.
      job = null
      for (const id of message.gone) table.remove(id)
      for (const record of message.put) table.put(record)
      return
    }
    if (message.is === 'leave') leave = message
    else job = { order: message.order, steps: readInsights(table, message.question) }
    turnSoon()
  }
}

function leavesOf(table: RecordTable, { ids, question }: Leave) {
  const records = mapInQuestion(table, question.scenarioId)
  const settings = { planned: question.scenarioId !== null }
  return ids
    .filter((id) => records.find('participant', id))
    .map((id) => ifLeaves(records, id, settings, leaverFacts(records, id)))
}
