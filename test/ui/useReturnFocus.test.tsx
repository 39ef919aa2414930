// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFocusOnMount } from '#ui/useFocusOnMount.ts'
import { useReturnFocus } from '#ui/useReturnFocus.ts'

test('the focus goes back to where it was when what had it goes', () => {
  const { rerender } = render(<Page open={false} />)
  screen.getByRole('button').focus()
  rerender(<Page open />)
  expect(document.activeElement?.id).toBe('inside')
  rerender(<Page open={false} />)
  expect(document.activeElement).toBe(screen.getByRole('button'))
})

function Page({ open }: { readonly open: boolean }) {
  return (
    <>
      <button type="button">Open</button>
      {open && <Panel />}
    </>
  )
}

function Panel() {
  useReturnFocus()
  return <Field />
}

function Field() {
  useFocusOnMount('inside', true)
  return <input id="inside" aria-label="Name" />
}
