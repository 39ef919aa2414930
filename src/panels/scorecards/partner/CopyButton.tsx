import { Copy } from 'lucide-react'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, as the message names it. */
  readonly what: string
  readonly label?: string
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, what, label = 'Copy' }: CopyButtonProps) {
  const session = useSession()
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      session.toast(`${what} copied.`)
    } catch {
      session.toast('The browser did not let it be copied. Select the text and press Ctrl+C.', {
        tone: 'problem',
      })
    }
  }
  return (
    <Button size="s" icon={<Copy />} onClick={() => void copy()}>
      {label}
    </Button>
  )
}
