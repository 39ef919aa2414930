import { ClipboardCopy } from 'lucide-react'
import type { RefObject } from 'react'
import { useSession } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { pictureOf, type DrawPicture } from '#ui/pictureOf.ts'

interface CopyPictureProps {
  /** What it is a picture of: "revenue". */
  readonly what: string
  readonly of: RefObject<HTMLElement | null>
}

/** Puts a part of the page on the clipboard as it looks, for a slide. */
export function CopyPicture({ what, of }: CopyPictureProps) {
  const session = useSession()
  const about = `picture of ${what}`

  async function copy(): Promise<void> {
    session.toast('Making the picture…', { about })
    try {
      // The picture is promised and not waited for: later the browser would no longer see that a person asked.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(of.current) })])
      session.toast(`Copied ${what} as a picture.`, { about })
    } catch {
      session.toast('The picture could not be copied. This browser or its settings may not allow it.', {
        tone: 'problem',
        about,
      })
    }
  }

  return (
    <IconButton
      label={`Copy ${what} as picture`}
      icon={<ClipboardCopy />}
      size="s"
      onClick={() => void copy()}
    />
  )
}

async function picture(element: HTMLElement | null): Promise<Blob> {
  const made = element
    ? await pictureOf(element, 'Make the window smaller.', drawn)
    : { fault: 'It is gone.' }
  if ('fault' in made) throw new Error(made.fault)
  return made
}

/** Fetched by the few who want a picture, when they want it. */
const drawn: DrawPicture = async (element, options) =>
  (await import('html-to-image')).toBlob(element, options)
