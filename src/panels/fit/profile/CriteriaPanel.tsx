import { Plus } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import css from '#panels/fit/profile/CriteriaPanel.module.css'
import { CriterionRow } from '#panels/fit/profile/CriterionRow.tsx'
import { NewCriterion } from '#panels/fit/profile/NewCriterion.tsx'
import { useCriterionMoves } from '#panels/fit/profile/useCriterionMoves.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { weightScaleEnd, weightShares } from '#domain/fit/weightShares.ts'
import { GROUP_NAMES, IPP_GROUPS } from '#domain/ipp/table.ts'
import type { Profile } from '#records/profile.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import type { CriteriaFocus } from '#store/placeLooks.ts'
import { Button } from '#ui/Button.tsx'
import { moveByKeys } from '#ui/moveByKeys.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useReturnFocus } from '#ui/useReturnFocus.ts'
import { useRowDrag } from '#ui/useRowDrag.ts'

interface Props {
  readonly profile: Profile
  readonly focus: CriteriaFocus
}

/** The criteria beside the matrix, so that each change of a weight shows in the scores at once. */
export function CriteriaPanel({ profile, focus }: Props) {
  const session = useSession()
  const add = useRef<HTMLButtonElement>(null)
  const close = () => session.lookAt('fit', { editingCriteria: null })
  function endNew(): void {
    // The field that had the focus goes; what brought it up comes back and takes it.
    flushSync(() => session.lookAt('fit', { editingCriteria: 'list' }))
    add.current?.focus()
  }
  useReturnFocus()
  return (
    // Esc inside is heard here; what is pressed are the fields and buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css['place']} onKeyDown={(event) => closeOnEscape(event, close)}>
      <SidePanel
        title="Criteria"
        onClose={close}
        head={
          focus === 'new' ? (
            <NewCriterion profileId={profile.id} onDone={endNew} />
          ) : (
            <Button
              ref={add}
              icon={<Plus />}
              onClick={() => session.lookAt('fit', { editingCriteria: 'new' })}
            >
              Add a criterion
            </Button>
          )
        }
      >
        <CriteriaList profileId={profile.id} openId={typeof focus === 'object' ? focus.id : null} />
        <p className={css['about']}>
          Weights are on any scale and count as shares of their total. A weight of 0 switches a criterion off.
        </p>
      </SidePanel>
    </div>
  )
}

function CriteriaList({ profileId, openId }: { readonly profileId: string; readonly openId: string | null }) {
  const criteria = useDerived((records) => criteriaOf(records, profileId))
  const [moving, setMoving] = useState<{ readonly id: string; readonly weight: number } | null>(null)
  const moves = useCriterionMoves(criteria)
  const drag = useRowDrag(moves.drop)
  const shares = weightShares(criteria.map((one) => (one.id === moving?.id ? { ...one, ...moving } : one)))
  const scaleEnd = weightScaleEnd(criteria)
  return IPP_GROUPS.map((group) => (
    <section key={group} aria-label={GROUP_NAMES[group]}>
      <div {...drag.row(group, 'after')}>
        <h3 className={css['group']}>{GROUP_NAMES[group]}</h3>
      </div>
      <ol className={css['list']}>
        {criteria
          .filter((one) => one.group === group)
          .map((criterion) => (
            // The buttons inside are what is focused and dragged; a row only hears of it.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={criterion.id}
              onKeyDown={(event) => moveByKeys(event, (by) => moves.step(criterion.id, by))}
              {...drag.row(criterion.id)}
            >
              <CriterionRow
                criterion={criterion}
                open={criterion.id === openId}
                previewed={criterion.id === moving?.id ? moving.weight : criterion.weight}
                sharePct={shares.get(criterion.id) ?? null}
                scaleEnd={scaleEnd}
                onPreview={(weight) => setMoving(weight === null ? null : { id: criterion.id, weight })}
                onDragStart={() => drag.start(criterion.id)}
                onDragEnd={drag.end}
              />
            </li>
          ))}
      </ol>
    </section>
  ))
}

function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  close()
}
