import { ExternalLink } from 'lucide-react'
import css from '#panels/profile/Inspector.module.css'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { openableLink } from '#domain/links/safeLink.ts'
import type { Participant } from '#records/participant.ts'
import { useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

/** The website, with a link beside it where it is one that may be opened. */
export function WebsiteField({ participant: { id, name, website } }: { readonly participant: Participant }) {
  const save = useSave()
  const link = openableLink(website)
  return (
    <TextField
      label="Website"
      inputMode="url"
      value={website}
      placeholder="https://"
      hint={
        link !== null && (
          <a className={css['link']} href={link} target="_blank" rel="noopener noreferrer">
            Open the website of {name} <ExternalLink aria-hidden />
          </a>
        )
      }
      onCommit={(text, leaving) => save(setParticipantField(id, 'website', text), leaving)}
    />
  )
}
