// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { useFitActions } from '#app/actions/useFitActions.ts'
import { evaluationsOf } from '#domain/fit/profiles.ts'
import type { AnyRecord } from '#records/record.ts'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { aMapWith, aProfile } from '../../support/builders.ts'

test('each view of the partners is gone to from anywhere', () => {
  const { run, session } = actionsOf()
  run('Go to Partners: value matrix')
  expect(session.store.getState()).toMatchObject({ place: 'partners', fit: { view: 'value' } })
})

test('a round is started for the profile that is looked at, and shown', () => {
  const { map, run, session } = actionsOf(aProfile(), aProfile('second', { order: 1 }))
  session.lookAt('fit', { profileId: 'second', view: 'rounds' })
  run('Start a new round of scoring')
  const [round] = evaluationsOf(map.records, 'second')
  expect(session.store.getState()).toMatchObject({
    place: 'partners',
    fit: { evaluationId: round?.id, view: 'matrix' },
  })
  expect(round?.name).toBe('Q4 2026')
})

test('criteria are added and edited beside the matrix', () => {
  const { run, session } = actionsOf(aProfile())
  run('Add a criterion')
  expect(session.store.getState().fit.editingCriteria).toBe('new')
  run('Edit the criteria and their weights')
  expect(session.store.getState().fit.editingCriteria).toBe('list')
})

test('without a profile there is nothing to start or to edit', () => {
  const { actions } = actionsOf()
  const able = actions.filter(({ enabled }) => enabled?.() ?? true).map(({ id }) => id)
  expect(able).toEqual(['fit-matrix', 'fit-value', 'fit-rounds', 'fit-room'])
})

function actionsOf(...records: readonly AnyRecord[]) {
  const [map, session] = [aMapWith(...records), createSession()]
  const { result } = renderHook(useFitActions, {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <SessionContext value={session}>
        <OpenMapContext value={map}>{children}</OpenMapContext>
      </SessionContext>
    ),
  })
  const run = (name: string) => result.current.find((action) => action.name === name)?.run()
  return { map, session, run, actions: result.current }
}
