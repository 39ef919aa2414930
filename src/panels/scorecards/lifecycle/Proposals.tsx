import { moveToStage } from '#commands/moveToStage.ts'
import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import css from '#panels/scorecards/lifecycle/Aside.module.css'
import { stageTitle } from '#panels/scorecards/lifecycle/stageWords.ts'
import { PartnerTile } from '#panels/scorecards/partner/PartnerTile.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import { useDispatchTelling } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** The moves that the tool proposes, each done with one press. */
export function Proposals({ lives }: { readonly lives: readonly PartnerLife[] }) {
  const proposed = lives.filter(({ proposal }) => proposal.moveTo !== null)
  return (
    <SectionCard title="Proposed moves" aside={proposed.length}>
      {proposed.length === 0 && (
        <p className={css['nothing']}>
          Nobody meets all the checks of the next stage now. Open a card to see what is missing.
        </p>
      )}
      <ul className={css['list']}>
        {proposed.map((life) => (
          <ProposedMove key={life.participant.id} life={life} />
        ))}
      </ul>
    </SectionCard>
  )
}

function ProposedMove({ life: { participant, proposal } }: { readonly life: PartnerLife }) {
  const telling = useDispatchTelling()
  const { moveTo, why } = proposal
  if (moveTo === null) return null
  const { id, name } = participant
  return (
    <li className={css['move']}>
      <PartnerTile participant={participant} />
      <p className={css['name']}>{name}</p>
      <Button
        size="s"
        onClick={() => telling(moveToStage(id, moveTo), () => `${name} is in ${stageTitle(moveTo)} now.`)}
      >
        Move to {stageTitle(moveTo)}
      </Button>
      <p className={css['why']}>{why}</p>
    </li>
  )
}
