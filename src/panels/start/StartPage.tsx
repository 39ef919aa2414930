import { CircleAlert, Plus, ShieldCheck } from 'lucide-react'
import css from '#panels/start/StartPage.module.css'
import { DeletedMaps } from '#panels/start/DeletedMaps.tsx'
import { ImportButton } from '#panels/start/ImportButton.tsx'
import { MapCard, type MapCardDeeds } from '#panels/start/MapCard.tsx'
import { StarterCards } from '#panels/start/StarterCards.tsx'
import { useNow } from '#panels/start/useNow.ts'
import type { MapSummary } from '#records/mapSummary.ts'
import { Button } from '#ui/Button.tsx'

export interface StarterCard {
  readonly id: string
  readonly title: string
  readonly description: string
}

export interface StartPageProps extends MapCardDeeds {
  /** All maps, those put aside included. */
  readonly maps: readonly MapSummary[]
  readonly starters: readonly StarterCard[]
  readonly onNew: () => void
  readonly onRestore: (id: string) => void
  readonly onStarter: (id: string) => void
  readonly onOpenFile: (files: File[]) => void
  readonly busy?: boolean | undefined
  readonly problem?: string | null | undefined
}

/** The list of maps of this browser, and the ways to begin one. */
export function StartPage(props: StartPageProps) {
  const { maps, starters, busy = false, problem, onNew, onRestore, onStarter, onOpenFile } = props
  const now = useNow()
  const kept = maps.filter((map) => map.deletedAt === null)
  const examples = <StarterCards starters={starters} busy={busy} onStarter={onStarter} />
  return (
    <div className={css['page']}>
      <main className={css['column']} aria-busy={busy}>
        <header className={css['header']}>
          <Mark />
          <div className={css['heading']}>
            <h1 className={css['title']}>Partnerscape</h1>
            <p className={css['promise']}>
              <ShieldCheck aria-hidden /> Margins and scores never leave this browser.
            </p>
          </div>
          <ImportButton onFiles={onOpenFile} />
          <Button tone="primary" icon={<Plus />} disabled={busy} onClick={onNew}>
            New map
          </Button>
        </header>
        {problem && (
          <p className={css['problem']} role="alert">
            <CircleAlert aria-hidden /> {problem}
          </p>
        )}
        {kept.length === 0 ? (
          <section className={css['welcome']} aria-labelledby="welcome">
            <h2 id="welcome" className={css['welcomeTitle']}>
              Map who gives what to whom
            </h2>
            <p className={css['welcomeText']}>
              Put your company in the middle, place customers and partners around it, and draw what each gives
              and gets. Look around in an example first, or begin with an empty map.
            </p>
            {examples}
          </section>
        ) : (
          <>
            <section aria-labelledby="maps">
              <h2 id="maps" className={css['sectionTitle']}>
                Your maps
              </h2>
              <ul className={css['cards']}>
                {kept.map((map) => (
                  <MapCard key={map.id} map={map} now={now} {...deedsOf(props)} />
                ))}
              </ul>
            </section>
            <section aria-labelledby="examples">
              <h2 id="examples" className={css['sectionTitle']}>
                Start from an example
              </h2>
              {examples}
            </section>
          </>
        )}
        <DeletedMaps maps={maps.filter((map) => map.deletedAt !== null)} now={now} onRestore={onRestore} />
      </main>
    </div>
  )
}

function deedsOf({ onOpen, onRename, onDuplicate, onDelete }: MapCardDeeds): MapCardDeeds {
  return { onOpen, onRename, onDuplicate, onDelete }
}

function Mark() {
  return (
    <svg className={css['mark']} viewBox="0 0 40 40" width="40" height="40" aria-hidden>
      <rect width="40" height="40" rx="10" />
      <path d="M20 20 11 12M20 20l10-6M20 20l-8 9M20 20l9 8" />
      <circle cx="20" cy="20" r="4.5" />
      <circle cx="11" cy="12" r="2.6" />
      <circle cx="30" cy="14" r="2.6" />
      <circle cx="12" cy="29" r="2.6" />
      <circle cx="29" cy="28" r="2.6" />
    </svg>
  )
}
