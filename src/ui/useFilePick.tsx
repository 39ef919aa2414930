import { useRef, type ChangeEvent, type ReactNode } from 'react'

/** A file input without a look of its own: `input` goes on the screen anywhere, `pick` opens it. */
export function useFilePick(
  label: string,
  accept: string,
  onFile: (file: File) => void,
): { readonly input: ReactNode; pick(): void } {
  const ref = useRef<HTMLInputElement>(null)

  function take(event: ChangeEvent<HTMLInputElement>): void {
    const [file] = event.target.files ?? []
    if (file) onFile(file)
    // Else choosing the same file again would change nothing and go unheard.
    event.target.value = ''
  }

  return {
    input: <input ref={ref} type="file" aria-label={label} accept={accept} hidden onChange={take} />,
    pick: () => ref.current?.click(),
  }
}
