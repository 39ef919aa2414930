import { figureText } from '#domain/figures/figureText.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { currencyIn } from '#domain/metrics/programme.ts'

export const mdfRoi: Metric = {
  id: 'mdfRoi',
  title: 'MDF return',
  formula: 'Pipeline that came of market development funds over what was spent, as a ratio to 1.',
  unit: 'ratio',
  target: 5,
  higherIsBetter: true,
  measure(programme) {
    const { mdfSpentMinor = null, mdfPipelineMinor = null } = programme
    if (mdfSpentMinor === null || mdfSpentMinor <= 0)
      return unmeasured('NOTHING_SPENT', 'No market development funds were spent, as far as is entered.')
    if (mdfPipelineMinor === null)
      return unmeasured('NO_TOTAL', 'The pipeline that came of the funds is not entered.')
    const shown = (minor: number) => figureText(minor, 'money', currencyIn(programme))
    return {
      value: mdfPipelineMinor / mdfSpentMinor,
      detail: `${shown(mdfPipelineMinor)} pipeline, ${shown(mdfSpentMinor)} spent`,
      dealIds: [],
      partnerIds: [],
    }
  },
}
