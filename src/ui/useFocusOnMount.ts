import { useEffect } from 'react'

/** Puts the focus into the text field with that id once, its text selected, when it comes up. */
export function useFocusOnMount(id: string, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const field = document.getElementById(id)
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  }, [id, wanted])
}
