import { who } from '#exchange/starters/northwindFlow.ts'
import { newActivity } from '#records/activity.ts'
import { newJointValue } from '#records/jointValue.ts'
import { newProgrammeQuarter } from '#records/programmeQuarter.ts'
import type { AnyRecord } from '#records/record.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { newSurveyAnswer } from '#records/surveyAnswer.ts'
import { newTask, type Task } from '#records/task.ts'

/** Where each partner stands since when, what happened with it, and what is to be done next. */
export function northwindLifecycle(): readonly AnyRecord[] {
  return [
    ...stages(),
    ...happenings(),
    ...reviews(),
    ...survey(),
    ...tasks(),
    ...quarters(),
    betterTogether(),
  ]
}

function stages(): readonly AnyRecord[] {
  const entry = (name: string, stage: 'identify' | 'activate' | 'scale', since: string) =>
    newStageEntry({ participantId: who(name), stage, since })
  return [
    entry('ledgerly', 'activate', '2022-03-14'),
    entry('ledgerly', 'scale', '2022-11-30'),
    entry('brightline', 'activate', '2022-11-21'),
    entry('brightline', 'scale', '2023-06-19'),
    entry('formwave', 'activate', '2026-04-14'),
    entry('kestrel', 'identify', '2026-02-05'),
    entry('datahaus', 'activate', '2024-02-05'),
    entry('opsnorth', 'identify', '2025-08-18'),
    entry('appsource', 'activate', '2023-05-11'),
    entry('revops-collective', 'activate', '2026-06-02'),
    entry('saas-ledger-review', 'activate', '2024-01-15'),
  ]
}

function happenings(): readonly AnyRecord[] {
  const happened = (
    name: string,
    kind: 'integration' | 'onboarding' | 'campaign' | 'referral',
    on: string,
    note: string,
  ) => newActivity({ id: `activity:${name}-${on}`, participantId: who(name), kind, on, note })
  return [
    happened('formwave', 'integration', '2026-04-14', 'Form connector live.'),
    happened('datahaus', 'onboarding', '2024-05-17', 'Both sales teams trained in Munich.'),
    happened('saas-ledger-review', 'onboarding', '2024-02-01', 'Tracking links tested.'),
    happened('revops-collective', 'campaign', '2026-10-08', 'Podcast on quotes and renewals.'),
    happened('brightline', 'campaign', '2026-09-02', 'Field workshops.'),
    happened('kestrel', 'referral', '2026-06-12', 'Havn Agency.'),
  ]
}

function reviews(): readonly AnyRecord[] {
  const held = (name: string, on: string, note: string): AnyRecord => ({
    id: `review:${name}-${on}`,
    type: 'review',
    participantId: who(name),
    on,
    note,
  })
  return [
    held('ledgerly', '2026-10-01', 'Renewals next: share the list of customers without the app.'),
    held('brightline', '2026-08-28', 'Bring the sponsor in earlier; more certified people in the Nordics.'),
    held('datahaus', '2026-06-30', 'They want a named contact in German.'),
    held('saas-ledger-review', '2026-09-09', 'Keep. Two more languages.'),
    held('appsource', '2026-02-11', 'Keep. The listing wants fresh pictures.'),
    // Still to come.
    held('formwave', '2026-12-04', 'The first one.'),
    held('opsnorth', '2026-04-20', 'Named contact promised, not yet there.'),
  ]
}

/** Asked once, in the first quarter of 2026. */
function survey(): readonly AnyRecord[] {
  const answers: readonly (readonly [string, number])[] = [
    ['ledgerly', 10],
    ['brightline', 9],
    ['datahaus', 9],
    ['formwave', 8],
    ['kestrel', 9],
    ['opsnorth', 4],
    ['appsource', 8],
    ['saas-ledger-review', 10],
  ]
  return answers.map(([name, score]) =>
    newSurveyAnswer({
      id: `surveyAnswer:${name}`,
      participantId: who(name),
      answeredOn: '2026-02-16',
      score,
    }),
  )
}

function tasks(): readonly Task[] {
  const stack: Partial<Task> = { playbookId: 'enablement-stack', phase: 'Enablement stack' }
  const days: Partial<Task> = { participantId: who('formwave'), playbookId: 'first-ninety-days' }
  const plan: Partial<Task> = { participantId: who('brightline'), playbookId: 'co-marketing', phase: 'Plan' }
  const done: Partial<Task> = { state: 'done' }
  const lines: readonly (Partial<Task> & Pick<Task, 'title'>)[] = [
    { ...stack, title: 'Partner portal', priority: 'critical', ...done, doneOn: '2025-11-03' },
    { ...stack, title: 'Sales playbook', priority: 'critical', ...done, doneOn: '2026-01-20' },
    {
      ...stack,
      title: 'Integration docs',
      priority: 'high',
      due: '2026-12-15',
      owner: 'Technology partner manager',
    },
    { ...stack, title: 'Co-brandable content', priority: 'high', ...done, doneOn: '2026-05-08' },
    { ...stack, title: 'Demo environment', priority: 'medium', due: '2027-01-29' },
    { ...stack, title: 'Certification programme', priority: 'medium' },
    {
      ...days,
      phase: 'First 30 days: trained',
      title: 'Sellers and engineers trained',
      priority: 'critical',
      ...done,
      doneOn: '2026-05-11',
    },
    {
      ...days,
      phase: 'Days 31–60: to market',
      title: 'First co-branded campaign out',
      priority: 'high',
      due: '2026-11-13',
    },
    {
      ...days,
      phase: 'Days 61–90: first result',
      title: 'Rhythm of check-ins set, first review held',
      priority: 'high',
      due: '2026-12-04',
    },
    { ...plan, title: 'Agree a shared objective', priority: 'critical', ...done, doneOn: '2026-10-12' },
    {
      ...plan,
      title: 'Agree the audience: whose list, which accounts overlap',
      priority: 'critical',
      due: '2026-11-27',
    },
    { ...plan, title: 'Agree the terms for sharing leads', priority: 'critical', due: '2026-12-04' },
    {
      participantId: who('datahaus'),
      title: 'Name a partner manager who speaks German',
      priority: 'high',
      due: '2026-12-01',
    },
    {
      participantId: who('opsnorth'),
      title: 'Decide: repair or end',
      priority: 'critical',
      due: '2026-11-18',
    },
    {
      participantId: who('kestrel'),
      title: 'Ask who would lead the practice',
      priority: 'high',
      due: '2026-12-10',
    },
  ]
  return lines.map((line, order) => newTask({ id: `task:${order + 1}`, order, ...line }))
}

function quarters(): readonly AnyRecord[] {
  return [
    newProgrammeQuarter({
      fiscalYear: 2026,
      quarter: 2,
      recruitingCostMinor: 600_000,
      onboardingCostMinor: 900_000,
    }),
    newProgrammeQuarter({
      fiscalYear: 2026,
      quarter: 3,
      recruitingCostMinor: 400_000,
      onboardingCostMinor: 500_000,
      partnerStartArrMinor: 240_000_000,
      partnerStartCustomers: 118,
      partnerLostCustomers: 2,
      partnerChurnedArrMinor: 3_000_000,
      partnerContractionMinor: 1_000_000,
      partnerExpansionMinor: 18_000_000,
      directStartArrMinor: 560_000_000,
      directStartCustomers: 462,
      directLostCustomers: 14,
      directChurnedArrMinor: 12_000_000,
      directContractionMinor: 5_000_000,
      directExpansionMinor: 21_000_000,
    }),
  ]
}

function betterTogether(): AnyRecord {
  return newJointValue({
    participantId: who('ledgerly'),
    audience: 'mid-size software and IT firms',
    problem: 'quotes, renewals and invoices that live in three tools',
    ourPart: 'customers, quotes and renewals in one CRM',
    theirPart: 'billing inside it, so that a won deal is invoiced without typing',
    outcome: 'invoices on the day a deal is won',
    proof: '140 of our accounts use the billing app.',
    goal: 'Six joint deals by the end of the fiscal year.',
  })
}
