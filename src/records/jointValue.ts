import * as z from 'zod/mini'
import { noteText, recordId } from '#records/fields.ts'

export const GOAL_STATES = ['open', 'reached', 'stopped'] as const
export type GoalState = (typeof GOAL_STATES)[number]

/** Why two companies are better together, and what they have agreed to reach: one per partner. */
export interface JointValue {
  readonly id: string
  readonly type: 'jointValue'
  readonly participantId: string
  readonly audience: string
  readonly problem: string
  readonly ourPart: string
  readonly theirPart: string
  readonly outcome: string
  readonly proof: string
  /** The goal of the joint plan, and what became of it. */
  readonly goal: string
  readonly goalState: GoalState
}

/** Fields that hold a text. */
export type JointValueText = Exclude<keyof JointValue, 'id' | 'type' | 'participantId' | 'goalState'>

export const jointValueSchema = z.looseObject({
  id: recordId,
  type: z.literal('jointValue'),
  participantId: recordId,
  audience: noteText,
  problem: noteText,
  ourPart: noteText,
  theirPart: noteText,
  outcome: noteText,
  proof: noteText,
  goal: noteText,
  goalState: z.enum(GOAL_STATES),
})

export function jointValueId(participantId: string): string {
  return `jointValue:${participantId}`
}

export function newJointValue(given: Pick<JointValue, 'participantId'> & Partial<JointValue>): JointValue {
  return {
    id: jointValueId(given.participantId),
    type: 'jointValue',
    audience: '',
    problem: '',
    ourPart: '',
    theirPart: '',
    outcome: '',
    proof: '',
    goal: '',
    goalState: 'open',
    ...given,
  }
}
