import { figureText } from '#domain/figures/figureText.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { signedInPeriod } from '#domain/metrics/partnerCounts.ts'
import { currencyIn, type Programme } from '#domain/metrics/programme.ts'
import { acquisitionCost, perHead } from '#domain/metrics/programmeTotals.ts'

export const partnerCac: Metric = {
  id: 'partnerCac',
  title: 'Cost per partner won',
  formula: 'Recruiting and onboarding cost over the partners that signed in the period.',
  unit: 'money',
  target: null,
  higherIsBetter: false,
  measure(programme) {
    const signed = signedInPeriod(programme)
    const cost = acquisitionCost(programme)
    if (cost === null) return unmeasured('NO_COST', 'Recruiting and onboarding costs are not entered.')
    const value = perHead(cost, signed.length)
    if (value === null) return unmeasured('NONE_SIGNED', 'No partner signed in this period.')
    const shown = figureText(cost, 'money', currencyIn(programme))
    return {
      value,
      detail: `${shown} for ${signed.length} signed${missingPart(programme)}`,
      dealIds: [],
      partnerIds: signed.map(({ id }) => id),
    }
  },
}

function missingPart({ recruitingCostMinor = null, onboardingCostMinor = null }: Programme): string {
  if (recruitingCostMinor === null) return ', without recruiting cost'
  return onboardingCostMinor === null ? ', without onboarding cost' : ''
}
