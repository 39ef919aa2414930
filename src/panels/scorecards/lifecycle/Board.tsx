import { STAGE_RULES, type StageRule } from '#domain/lifecycle/stageRules.ts'
import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import css from '#panels/scorecards/lifecycle/Board.module.css'
import { LifeCard } from '#panels/scorecards/lifecycle/LifeCard.tsx'
import { onBoardKey } from '#panels/scorecards/lifecycle/onBoardKey.ts'
import type { StageOrEnd } from '#records/stageEntry.ts'
import { useRowDrag } from '#ui/useRowDrag.ts'

interface BoardProps {
  readonly lives: readonly PartnerLife[]
  /** Who has just been moved and takes the focus in its new column. */
  readonly moved: string | null
  /** Looks at a partner, with the stage it might come to; `null` leaves that open. */
  readonly onAsk: (id: string, to: StageOrEnd | null) => void
}

/** A column for each stage; a card is dragged to another, or sent there with Alt and the arrow keys. */
export function Board({ lives, moved, onAsk }: BoardProps) {
  const drag = useRowDrag((id, stage) => onAsk(id, stage as StageOrEnd))
  const cardsOf = (stage: StageOrEnd | null) =>
    lives
      .filter(({ standing }) => standing.stage === stage)
      .map((life) => (
        <LifeCard
          key={life.participant.id}
          life={life}
          focusOnMount={moved === life.participant.id}
          onAsk={onAsk}
          onDragStart={drag.start}
          onDragEnd={drag.end}
        />
      ))
  const without = cardsOf(null)
  const ended = cardsOf('ended')
  return (
    // Arrow keys go from card to card, each of which is a button by itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css['all']} data-board onKeyDown={onBoardKey}>
      <div className={css['board']}>
        {STAGE_RULES.map((rule) => (
          <StageColumn key={rule.stage} rule={rule} drop={drag.row(rule.stage, 'after')}>
            {cardsOf(rule.stage)}
          </StageColumn>
        ))}
      </div>
      {without.length > 0 && (
        <section className={css['tray']} data-stage="" aria-label="Without a stage">
          <h3 className={css['title']}>Without a stage</h3>
          <p className={css['hint']}>Drag them to where they stand, or open one and choose.</p>
          <ul className={css['row']}>{without}</ul>
        </section>
      )}
      {ended.length > 0 && (
        <section className={css['tray']} data-stage="ended" aria-label="Ended">
          <h3 className={css['title']}>Ended</h3>
          <ul className={css['row']}>{ended}</ul>
        </section>
      )}
      <p className={css['keys']}>
        Arrows go from card to card, <kbd>Alt</kbd> with ← or → moves a card to the next stage,{' '}
        <kbd>Enter</kbd> opens it.
      </p>
    </div>
  )
}

interface StageColumnProps {
  readonly rule: StageRule
  readonly drop: ReturnType<ReturnType<typeof useRowDrag>['row']>
  readonly children: readonly React.ReactNode[]
}

function StageColumn({ rule: { stage, title, purpose }, drop, children }: StageColumnProps) {
  const { className: _, ...target } = drop
  return (
    <section className={css['column']} data-stage={stage} aria-label={title} {...target}>
      <h3 className={css['title']}>
        {title} <span className={css['count']}>{children.length}</span>
      </h3>
      <p className={css['hint']}>{purpose}</p>
      <ul className={css['cards']}>{children}</ul>
      {children.length === 0 && <p className={css['nobody']}>Nobody here</p>}
    </section>
  )
}
