import css from '#panels/profile/Inspector.module.css'
import { KindFields } from '#panels/profile/KindFields.tsx'
import { PartnershipFields } from '#panels/profile/PartnershipFields.tsx'
import { useKnownWords } from '#panels/profile/useKnownWords.ts'
import { WebsiteField } from '#panels/profile/WebsiteField.tsx'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Participant } from '#records/participant.ts'
import { useSave } from '#store/hooks.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { TextField } from '#ui/TextField.tsx'
import { WordsField } from '#ui/WordsField.tsx'

/** Every field of a participant; each is saved on its own when it is left. */
export function ParticipantFields({ participant }: { readonly participant: Participant }) {
  const { id, kind, name, gives, gets, regions, segments, tags, note, locked } = participant
  const known = useKnownWords()
  const save = useSave()
  const info = KIND_INFO[kind]
  return (
    <div className={css['fields']}>
      <TextField
        label="Name"
        value={name}
        onCommit={(text, leaving) => save(setParticipantField(id, 'name', text), leaving)}
      />
      <KindFields participant={participant} />
      <TextField
        label="Gives to the ecosystem"
        multiline
        value={gives}
        placeholder={`Usually: ${info.gives}`}
        onCommit={(text, leaving) => save(setParticipantField(id, 'gives', text), leaving)}
      />
      <TextField
        label="Gets from the ecosystem"
        multiline
        value={gets}
        placeholder={`Usually: ${info.gets}`}
        onCommit={(text, leaving) => save(setParticipantField(id, 'gets', text), leaving)}
      />
      <WordsField
        label="Regions"
        value={regions}
        suggestions={known.regions}
        placeholder="DACH, Nordics …"
        onCommit={(words) => save(setParticipantField(id, 'regions', words))}
      />
      <WordsField
        label="Segments"
        value={segments}
        suggestions={known.segments}
        placeholder="mid-market, agencies …"
        onCommit={(words) => save(setParticipantField(id, 'segments', words))}
      />
      <PartnershipFields participant={participant} />
      <WebsiteField participant={participant} />
      <WordsField
        label="Tags"
        value={tags}
        suggestions={known.tags}
        onCommit={(words) => save(setParticipantField(id, 'tags', words))}
      />
      <TextField
        label="Note"
        multiline
        value={note}
        onCommit={(text, leaving) => save(setParticipantField(id, 'note', text), leaving)}
      />
      <Checkbox
        label="Locked"
        hint="Layouts leave it where it is, and it cannot be deleted"
        checked={locked}
        onChange={(on) => save(setParticipantField(id, 'locked', on))}
      />
    </div>
  )
}
