import { FileUp, Map as MapIcon, Target } from 'lucide-react'
import css from '#panels/fit/profile/NoProfile.module.css'
import { PresetCards } from '#panels/fit/profile/PresetCards.tsx'
import { FIRST_NAME, useProfileDeeds } from '#panels/fit/profile/useProfileDeeds.ts'
import { useProfileFile } from '#panels/fit/profile/useProfileFile.ts'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { FilePick } from '#ui/FilePick.tsx'
import { FirstSteps } from '#ui/FirstSteps.tsx'

/** What an ideal partner profile is good for, and the ways to begin one. */
export function NoProfile() {
  const deeds = useProfileDeeds()
  const { open } = useProfileFile()
  return (
    <FirstSteps
      icon={<Target />}
      title="Which partners are worth your time?"
      lead="Say once what an ideal partner looks like, rate every partner against it from 1 to 5, and see who to pursue, pilot, nurture or pass on – and how sure that is. The scores show on the map too."
      about={<WhoIsScored />}
      how="Begin with a list of criteria – you can change everything later"
      others={
        <>
          <Button onClick={() => deeds.add(FIRST_NAME, [])}>Start with an empty profile</Button>
          <FilePick label="Profile file" accept=".json" onFiles={([file]) => file && void open(file)}>
            {(pick) => (
              <Button icon={<FileUp />} onClick={pick}>
                Open a profile file
              </Button>
            )}
          </FilePick>
        </>
      }
    >
      <PresetCards onPick={({ criteria }) => deeds.add(FIRST_NAME, criteria)} />
    </FirstSteps>
  )
}

function WhoIsScored() {
  const count = useDerived(partnersOf).length
  const session = useSession()
  if (count > 0)
    return (
      <p className={css['who']}>
        <strong>
          {count} {count === 1 ? 'partner' : 'partners'} on this map
        </strong>{' '}
        will be scored; the company, customers and competitors are not.
      </p>
    )
  return (
    <div className={css['who']}>
      <p>
        <strong>This map has no partners yet.</strong> Begin with the profile if you like: partners that you
        put on the map appear here by themselves.
      </p>
      <Button size="s" icon={<MapIcon />} onClick={() => session.visit('map')}>
        Go to the map
      </Button>
    </div>
  )
}
