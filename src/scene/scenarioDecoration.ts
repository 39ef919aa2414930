import { chosenScenario } from '#domain/scenarios/chosenScenario.ts'
import { scenarioMarks, type ScenarioMark } from '#domain/scenarios/scenarioMarks.ts'
import { AS_IS_SCENARIO } from '#records/scenario.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'
import { decorate, type Decoration } from '#scene/decoration.ts'
import type { SceneMark } from '#scene/types.ts'

const MARKS: Readonly<Record<ScenarioMark, SceneMark>> = { added: '+', removed: '−', changed: '~' }

/** The map as it is with what a scenario changes marked on it: + begins, − leaves or ends, ~ changes. */
export function decorateScenario(records: Records, seeing: Seeing, scenarioId: string | null): Decoration {
  const base = decorate(records, seeing)
  const scenario = chosenScenario(records, scenarioId)
  if (scenario.id === AS_IS_SCENARIO) return base
  const marks = scenarioMarks(records, scenario.id)
  const markOf = (id: string) => {
    const mark = marks.get(id)
    return mark === undefined ? null : { mark: MARKS[mark] }
  }
  return {
    ...base,
    card(participant) {
      const [look, mark] = [base.card(participant), markOf(participant.id)]
      if (!look || !mark) return look
      return { ...look, ...mark, ...(mark.mark === '−' && { tone: 'dim' as const }) }
    },
    flow(flow) {
      const [look, mark] = [base.flow(flow), markOf(flow.id)]
      return look && mark ? { ...look, ...mark } : look
    },
    notes: [...base.notes, { is: 'note', title: `${scenario.name}: + begins, − leaves or ends, ~ changes` }],
    plain: false,
    hangsTogether: true,
  }
}
