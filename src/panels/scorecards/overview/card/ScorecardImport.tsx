import { importScorecards } from '#commands/importScorecards.ts'
import type { ScorecardPlan } from '#exchange/scorecardCsv.ts'
import css from '#panels/scorecards/overview/card/Scorecard.module.css'
import { useDispatchTelling } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

interface ScorecardImportProps {
  readonly plan: ScorecardPlan
  readonly onClose: () => void
}

/** What a file would change, before anything is changed; taken, it is one step. */
export function ScorecardImport({ plan, onClose }: ScorecardImportProps) {
  const dispatch = useDispatchTelling()
  const { fileName, cards, changed, same, faults, ignored } = plan
  const quarters = cards.map(({ quarter }) => quarter.label).join(', ')
  return (
    <Dialog
      open
      title={`Import ${fileName}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            disabled={changed === 0}
            onClick={() => {
              if (dispatch(importScorecards(cards), () => `Imported ${figures(changed)}.`)) onClose()
            }}
          >
            Import
          </Button>
        </>
      }
    >
      <p>
        {changed === 0
          ? 'Nothing in this file differs from what is known already.'
          : `${figures(changed)} for ${quarters} would be typed in.`}
        {same > 0 &&
          ` ${figures(same)} ${same === 1 ? 'is' : 'are'} so already and ${same === 1 ? 'stays' : 'stay'}.`}
      </p>
      {ignored.length > 0 && <p>Not read: {ignored.join(', ')}.</p>}
      {faults.length > 0 && (
        <>
          <p>{faults.length === 1 ? 'One place is not taken:' : `${faults.length} places are not taken:`}</p>
          <ul className={css['faults']}>
            {faults.slice(0, 100).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

function figures(count: number): string {
  return count === 1 ? '1 figure' : `${count} figures`
}
