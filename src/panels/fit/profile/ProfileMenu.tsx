import {
  ChevronDown,
  CirclePlus,
  Copy,
  Download,
  FileUp,
  ListChecks,
  Map as MapIcon,
  Pencil,
  Trash2,
} from 'lucide-react'
import css from '#panels/fit/profile/FitHeader.module.css'
import { useProfileDeeds } from '#panels/fit/profile/useProfileDeeds.ts'
import { useProfileFile } from '#panels/fit/profile/useProfileFile.ts'
import { profilesOf } from '#domain/fit/profiles.ts'
import type { Profile } from '#records/profile.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { classNames } from '#ui/classNames.ts'
import { FilePick } from '#ui/FilePick.tsx'
import { MenuItems, MenuLine } from '#ui/Menu.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

interface Props {
  readonly profile: Profile
  onDetails(): void
  onNew(): void
}

/** The pill that says which profile is looked at; its menu switches it and does what can be done to it. */
export function ProfileMenu({ profile, onDetails, onNew }: Props) {
  const session = useSession()
  const profiles = useDerived(profilesOf)
  const deeds = useProfileDeeds()
  const { open, save } = useProfileFile()
  const onMap = profiles[0]?.id
  return (
    <FilePick label="Profile file" accept=".json" onFiles={([file]) => file && void open(file)}>
      {(pick) => (
        <PickMenu
          label="Profile"
          trigger={
            <Button className={classNames(css['pill'], css['profile'])} title={profile.name}>
              <span className={css['cut']}>Profile: {profile.name}</span>
              <ChevronDown aria-hidden />
            </Button>
          }
        >
          <PickOne
            title="Profiles"
            options={profiles.map(({ id, name }) => ({
              value: id,
              label: id === onMap && profiles.length > 1 ? `${name} (on the map)` : name,
            }))}
            value={profile.id}
            onPick={(profileId) => session.lookAt('fit', { profileId, evaluationId: null })}
          />
          <MenuLine />
          <MenuItems
            items={[
              {
                label: 'Edit the criteria',
                icon: <ListChecks />,
                run: () => session.lookAt('fit', { view: 'matrix', editingCriteria: 'list' }),
              },
              { label: 'Name and note…', icon: <Pencil />, run: onDetails },
              {
                label: 'Show on the map',
                icon: <MapIcon />,
                disabled: profile.id === onMap,
                run: () => deeds.showOnMap(profile),
              },
              { label: 'Duplicate', icon: <Copy />, run: () => deeds.duplicate(profile) },
            ]}
          />
          <MenuLine />
          <MenuItems
            items={[
              { label: 'New profile…', icon: <CirclePlus />, run: onNew },
              { label: 'Open a profile file…', icon: <FileUp />, run: pick },
              { label: 'Save as a file', icon: <Download />, run: () => save(profile) },
            ]}
          />
          <MenuLine />
          <MenuItems
            items={[{ label: 'Delete', icon: <Trash2 />, danger: true, run: () => deeds.remove(profile) }]}
          />
        </PickMenu>
      )}
    </FilePick>
  )
}
