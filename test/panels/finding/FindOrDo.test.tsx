// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Deed } from '#panels/finding/deed.ts'
import { FindOrDo } from '#panels/finding/FindOrDo.tsx'
import { ShortcutSheet } from '#panels/finding/ShortcutSheet.tsx'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

describe('find or do', () => {
  test('offers what can be done now, by group, with its keys', () => {
    finding()
    expect(options()).toEqual(['Fit viewF', 'Export'])
  })

  test('runs the first match on Enter, after the dialog has gone', async () => {
    const { type, press, fit, onClose } = finding()
    type('whole map')
    press('Enter')
    expect(onClose).toHaveBeenCalled()
    await waitFor(() => expect(fit).toHaveBeenCalledTimes(1))
  })

  test('goes through the answers by arrows and names the one that is chosen to screen readers', () => {
    const { type, press, field } = finding()
    type('acme')
    expect(options()).toEqual(['AcmeVAR', 'Acme gives Northwind: leadsReferral'])
    press('ArrowDown')
    const chosen = screen.getByRole('option', { selected: true })
    expect(chosen.textContent).toContain('Acme gives')
    expect(field().getAttribute('aria-activedescendant')).toBe(chosen.id)
    press('ArrowDown')
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('AcmeVAR')
  })

  test('choosing a participant or a flow selects it', async () => {
    const { type, press, session } = finding()
    type('acme')
    press('Enter')
    await waitFor(() => expect([...session.store.getState().selection]).toEqual(['acme']))
    type('northwind leads')
    fireEvent.click(screen.getByRole('option'))
    await waitFor(() => expect([...session.store.getState().selection]).toEqual(['f']))
  })

  test('says that nothing is called so', () => {
    const { type } = finding()
    type('zzz')
    expect(screen.getByText('Nothing here is called “zzz”, or it cannot be done just now.')).toBeDefined()
  })

  test('answers in 10,000 participants and 15,000 flows within a few frames at each letter', () => {
    const partners = Array.from({ length: 10_000 }, (_, i) => aParticipant(`p${i}`, { name: `Partner ${i}` }))
    const flows = Array.from({ length: 15_000 }, (_, i) =>
      aFlow(`f${i}`, `p${i % 10_000}`, `p${(i * 7 + 1) % 10_000}`),
    )
    const { type } = finding(aMapWith(...partners, ...flows))
    type('p')
    const start = performance.now()
    for (const query of ['pa', 'par', 'partner 9', 'partner 99', 'partner 9999']) type(query)
    // Measured far lower; the bound only catches work that grows to a stall.
    expect((performance.now() - start) / 5).toBeLessThan(150)
    expect(options()[0]).toBe('Partner 9999VAR')
    expect(options().length).toBeLessThanOrEqual(16)
  })
})

test('the list of shortcuts shows all keys of a name in one row', () => {
  render(
    <ShortcutSheet
      onClose={() => {}}
      deeds={[
        { id: 'l', name: 'Go', shortcut: 'ArrowLeft', group: 'Map', run() {} },
        { id: 'r', name: 'Go', shortcut: 'ArrowRight', also: ['L'], group: 'Map', run() {} },
        { id: 'n', name: 'No keys', group: 'Map', run() {} },
      ]}
    />,
  )
  expect(screen.getByText('Go').parentElement?.textContent).toBe('Go←→L')
  expect(screen.queryByText('No keys')).toBeNull()
})

function finding(
  map = aMapWith(
    aCompany('us'),
    aParticipant('acme', { name: 'Acme' }),
    aFlow('f', 'acme', 'us', { label: 'leads' }),
  ),
) {
  const session = createSession()
  const [fit, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const deeds: Deed[] = [
    { id: 'fit', name: 'Fit view', shortcut: 'F', keywords: 'whole map', group: 'Look', run: fit },
    { id: 'export', name: 'Export', group: 'Page', run() {} },
    { id: 'delete', name: 'Delete', group: 'Edit', enabled: () => false, run() {} },
    { id: 'go', name: 'Go', shortcut: 'ArrowLeft', keysOnly: true, group: 'Map', run() {} },
  ]
  render(
    <SessionContext value={session}>
      <OpenMapContext value={map}>
        <FindOrDo deeds={deeds} onClose={onClose} />
      </OpenMapContext>
    </SessionContext>,
  )
  const field = () => screen.getByRole('combobox', { name: 'Find or do' })
  return {
    session,
    fit,
    onClose,
    field,
    type: (value: string) => fireEvent.change(field(), { target: { value } }),
    press: (key: string) => fireEvent.keyDown(field(), { key }),
  }
}

function options(): (string | null)[] {
  return screen.queryAllByRole('option').map(({ textContent }) => textContent)
}
