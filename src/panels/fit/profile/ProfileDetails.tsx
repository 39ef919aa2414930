import css from '#panels/fit/profile/Details.module.css'
import { setProfileField } from '#commands/setProfileField.ts'
import type { Profile } from '#records/profile.ts'
import { useSave } from '#store/hooks.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly profile: Profile
  onClose(): void
}

export function ProfileDetails({ profile, onClose }: Props) {
  const save = useSave()
  return (
    <Dialog open title="Profile" width="s" onClose={onClose}>
      <div className={css['fields']}>
        <TextField
          label="Name"
          value={profile.name}
          onCommit={(text, leaving) => save(setProfileField(profile.id, 'name', text), leaving)}
        />
        <TextField
          label="Note"
          multiline
          value={profile.note}
          placeholder="Whom this profile is for, and who agreed on it"
          onCommit={(text, leaving) => save(setProfileField(profile.id, 'note', text), leaving)}
        />
      </div>
    </Dialog>
  )
}
