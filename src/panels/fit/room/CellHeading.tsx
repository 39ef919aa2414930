import type { ReactNode } from 'react'
import css from '#panels/fit/room/CellHeading.module.css'
import type { QuestionOrder } from '#domain/fit/roomCells.ts'
import { GROUP_NAMES } from '#domain/ipp/table.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { useFocused } from '#panels/fit/room/useFocused.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'

interface Props {
  readonly partner: Participant
  readonly criterion: Criterion
  /** Which of the two stays while one goes on, and stands first. */
  readonly first: QuestionOrder
}

/** Which partner and which criterion it is about. It takes the focus as it changes, so that it is read out. */
export function CellHeading({ partner, criterion, first }: Props) {
  const heading = useFocused<HTMLHeadingElement>(`${partner.id} ${criterion.id}`)
  const parts: Readonly<Record<QuestionOrder, ReactNode>> = {
    partner: (
      <span key="partner" className={css['line']}>
        <IconTile paths={KIND_ICONS[partner.kind].paths} color={`--kind-${partner.kind}`} size={44} />
        {partner.name} <span className={css['about']}>{KIND_INFO[partner.kind].term}</span>
      </span>
    ),
    criterion: (
      <span key="criterion" className={css['line']}>
        {criterion.name} <span className={css['about']}>{GROUP_NAMES[criterion.group]}</span>
      </span>
    ),
  }
  return (
    <h2 className={css['heading']} ref={heading} tabIndex={-1}>
      {first === 'partner' ? [parts.partner, parts.criterion] : [parts.criterion, parts.partner]}
    </h2>
  )
}
