import { FileText } from 'lucide-react'
import { useState } from 'react'
import { GuideDialog } from '#panels/incentives/guide/GuideDialog.tsx'
import css from '#panels/incentives/header/IncentivesHeader.module.css'
import { NewProgrammeDialog } from '#panels/incentives/header/NewProgrammeDialog.tsx'
import { NewTier } from '#panels/incentives/header/NewTier.tsx'
import { PresetMenu } from '#panels/incentives/header/PresetMenu.tsx'
import { ProgrammeMenu } from '#panels/incentives/header/ProgrammeMenu.tsx'
import { RenameProgramme } from '#panels/incentives/header/RenameProgramme.tsx'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import type { IncentivesView } from '#store/placeLooks.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented, type Segment } from '#ui/Segmented.tsx'

const VIEWS: readonly Segment<IncentivesView>[] = [
  { value: 'programme', label: 'Programme' },
  { value: 'statements', label: 'Statements' },
  { value: 'deals', label: 'Deals' },
  { value: 'mdf', label: 'MDF desk' },
  { value: 'ledger', label: 'Ledger' },
]

type Open = 'rename' | 'new' | 'guide' | null

/** Which programme is looked at and how, with what can be done to it. */
export function IncentivesHeader({ chosen }: { readonly chosen: ProgrammeChosen }) {
  const session = useSession()
  const view = useSessionState((state) => state.incentives.view)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const { programme } = chosen
  return (
    <header className={css['header']}>
      <h2 className={css['title']}>Incentives</h2>
      <Segmented
        label="View of the incentives"
        value={view}
        segments={VIEWS}
        onChange={(next) => session.lookAt('incentives', { view: next })}
      />
      <div className={css['pills']}>
        <ProgrammeMenu chosen={chosen} onRename={() => setOpen('rename')} onNew={() => setOpen('new')} />
        {view === 'programme' && <PresetMenu programme={programme} />}
        {view === 'programme' && <NewTier programmeId={programme.id} />}
        <Button className={css['pill']} icon={<FileText />} onClick={() => setOpen('guide')}>
          Programme guide
        </Button>
      </div>
      {open === 'rename' && <RenameProgramme programme={programme} onClose={close} />}
      {open === 'guide' && <GuideDialog programmeId={programme.id} onClose={close} />}
      {open === 'new' && <NewProgrammeDialog onClose={close} />}
    </header>
  )
}
