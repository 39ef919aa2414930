import { useProfileDeeds } from '#panels/fit/profile/useProfileDeeds.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { fileName } from '#exchange/fileName.ts'
import { readProfileFile, writeProfileFile } from '#exchange/profileFile.ts'
import type { Profile } from '#records/profile.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'
import { saveBlob } from '#ui/saveBlob.ts'

interface ProfileFile {
  /** Hands the profile on as a download. */
  save(profile: Profile): void
  /** Adds the profile of a file; what is wrong with it is told as a toast that names the file. */
  open(file: File): Promise<void>
}

export function useProfileFile(): ProfileFile {
  const { records } = useOpenMap()
  const session = useSession()
  const deeds = useProfileDeeds()
  return {
    save(profile) {
      const text = writeProfileFile(profile, criteriaOf(records, profile.id))
      const blob = new Blob([text], { type: 'application/json' })
      saveBlob(blob, fileName(profile.name, 'partner-profile.json'))
    },
    async open(file) {
      const read = await textOf(file)
      const profile = 'fault' in read ? read : readProfileFile(read.text)
      if ('fault' in profile) session.toast(`${file.name}: ${profile.fault}`, { tone: 'problem' })
      else deeds.add(profile.name, profile.criteria, profile.note)
    },
  }
}

/** A file that has been moved or locked since it was chosen cannot be read. */
async function textOf(file: File): Promise<{ text: string } | { fault: string }> {
  try {
    return { text: await file.text() }
  } catch {
    return { fault: 'The file could not be read. Choose it again.' }
  }
}
