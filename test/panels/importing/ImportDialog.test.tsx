// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ImportDialog } from '#panels/importing/ImportDialog.tsx'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { openMap } from '#store/openMap.ts'
import { createSession } from '#store/session.ts'
import { aMap, aParticipant } from '../../support/builders.ts'

const PARTNERS = 'id,name,kind\n1,Acme,isv\n2,Beta,si\n3,,si\n'
const FLOWS = 'from,to,flow_kind\n1,hub,payment\n2,hub,referral\n'

function dialog(files?: File[]) {
  let ids = 0
  const map = openMap([aMap(), aParticipant('participant:us', { kind: 'company', name: 'Our company' })], {
    today: '2026-11-21',
    newId: (type) => `${type}:${++ids}`,
    newCommitId: () => `commit:${++ids}`,
    onCommit: () => undefined,
  })
  const session = createSession()
  const onClose = vi.fn<() => void>()
  const onOpenFile = vi.fn<(text: string, name: string) => void>()
  render(
    <OpenMapContext value={map}>
      <SessionContext value={session}>
        <ImportDialog open onClose={onClose} onOpenFile={onOpenFile} files={files} />
      </SessionContext>
    </OpenMapContext>,
  )
  return { map, session, onClose, onOpenFile }
}

const file = (text: string, name: string) => new File([text], name)
const choose = (...files: File[]) => fireEvent.change(screen.getByLabelText('File'), { target: { files } })
const importButton = () =>
  within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', { name: 'Import' })
const enabled = () => waitFor(() => expect(importButton().disabled).toBe(false))

test('before a file is chosen it teaches what columns are understood', () => {
  dialog()
  expect(screen.getByText(/from, to, kind, label, amount/)).toBeDefined()
  expect(importButton().disabled).toBe(true)
})

test('two tables are previewed and imported as one step, with a toast that undoes it', async () => {
  const { map, session, onClose } = dialog()
  choose(file(PARTNERS, 'partners.csv'), file(FLOWS, 'flows.csv'))
  await enabled()
  expect(screen.getByText('create 3, update 0, skip 1')).toBeDefined()
  expect(screen.getByText('create 2, update 0, skip 0')).toBeDefined()
  fireEvent.click(screen.getByRole('tab', { name: 'Skip 1' }))
  expect(await screen.findByText('The name is empty.')).toBeDefined()
  expect(screen.getByText('partners.csv, row 4')).toBeDefined()

  fireEvent.click(importButton())
  expect(onClose).toHaveBeenCalledOnce()
  expect([map.records.count('participant'), map.records.count('flow')]).toEqual([4, 2])
  const [toast] = session.store.getState().toasts
  expect(toast?.text).toBe('Imported 3 participants and 2 flows')
  toast?.action?.run()
  expect([map.records.count('participant'), map.records.count('flow')]).toEqual([1, 0])
})

test('an end that only flows name is suggested as the company and taken for it', async () => {
  const { map } = dialog([file(PARTNERS, 'partners.csv'), file(FLOWS, 'flows.csv')])
  fireEvent.click(await screen.findByRole('button', { name: 'Make it the company' }))
  await screen.findByText('“hub” becomes the company at the centre.')
  await enabled()
  fireEvent.click(importButton())
  expect(map.records.find('participant', 'participant:us')?.name).toBe('hub')
  expect([...map.records.flowsAt('participant:us')]).toHaveLength(2)
})

test('leaving all missing ends out leaves their flows out', async () => {
  const { map } = dialog([file(PARTNERS, 'partners.csv'), file(FLOWS, 'flows.csv')])
  fireEvent.click(await screen.findByRole('button', { name: 'Leave all out' }))
  await screen.findByText('create 0, update 0, skip 2')
  await enabled()
  fireEvent.click(importButton())
  expect(map.records.count('flow')).toBe(0)
})

test('a file that cannot be read is told and nothing is imported until it is removed', async () => {
  dialog([file(PARTNERS, 'partners.csv'), file('name,kind\n"Acme,isv', 'broken.csv')])
  expect(
    await screen.findByText('broken.csv, row 2: a quotation mark is opened and never closed.'),
  ).toBeDefined()
  expect(importButton().disabled).toBe(true)
  const removes = screen.getAllByRole('button', { name: 'Remove' })
  expect(removes).toHaveLength(2)
  fireEvent.click(removes[1] ?? document.body)
  await enabled()
})

test('a column that is not recognised is mapped by hand', async () => {
  const { map } = dialog([file('firm,sort\nAcme,isv', 'odd.csv')])
  expect(await screen.findByText('odd.csv: no column is the name; choose which one it is.')).toBeDefined()
  fireEvent.change(screen.getByLabelText('firm'), { target: { value: 'name' } })
  fireEvent.change(screen.getByLabelText('sort'), { target: { value: 'kind' } })
  await enabled()
  fireEvent.click(importButton())
  expect([...map.records.all('participant')][1]).toMatchObject({ name: 'Acme', kind: 'isv' })
})

test('a Partnerscape file opens as a new map', async () => {
  const { onOpenFile, onClose } = dialog()
  choose(file('{}', 'mine.partnerscape'))
  await screen.findByText('mine.partnerscape opens as a new map.')
  fireEvent.click(importButton())
  await waitFor(() => expect(onOpenFile).toHaveBeenCalledWith('{}', 'mine.partnerscape'))
  expect(onClose).toHaveBeenCalledOnce()
})

test('files dropped on the dialog are read', async () => {
  dialog()
  fireEvent.drop(screen.getByText('Choose files, or drop them here'), {
    dataTransfer: { files: [file(PARTNERS, 'partners.csv')] },
  })
  expect(await screen.findByText('create 2, update 0, skip 1')).toBeDefined()
})

test('a choice leaves what is unfolded unfolded, and Import waits for the new plan', async () => {
  dialog([file(PARTNERS, 'partners.csv'), file(FLOWS, 'flows.csv')])
  const summary = await screen.findByText('Choose one by one')
  const fold = summary.closest('details')
  fold?.setAttribute('open', '')
  fireEvent.change(screen.getByLabelText('hub (2 flows)'), { target: { value: 'leave' } })
  expect(importButton().disabled).toBe(true)
  await screen.findByText('create 0, update 0, skip 2')
  expect(fold?.isConnected && fold.open).toBe(true)
})
