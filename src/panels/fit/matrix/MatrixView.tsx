import { Grid3x3, ListPlus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { startEvaluation } from '#commands/startEvaluation.ts'
import css from '#panels/fit/matrix/Matrix.module.css'
import { MatrixBar, useLook } from '#panels/fit/matrix/MatrixBar.tsx'
import { MatrixExport } from '#panels/fit/matrix/MatrixExport.tsx'
import { MatrixGrid } from '#panels/fit/matrix/MatrixGrid.tsx'
import { MatrixLegend } from '#panels/fit/matrix/MatrixLegend.tsx'
import { NoteDialog } from '#panels/fit/matrix/NoteDialog.tsx'
import { useMatrix, type WeightTrial } from '#panels/fit/matrix/useMatrix.ts'
import { useMatrixDeeds } from '#panels/fit/matrix/useMatrixDeeds.ts'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useDispatch, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The ideal partner profile matrix: every partner rated on every criterion, and what to do about each. */
export function MatrixView({ chosen }: { readonly chosen: FitChosen }) {
  return chosen.evaluation ? (
    <MatrixRound chosen={chosen} evaluation={chosen.evaluation} />
  ) : (
    <NoRound profileId={chosen.profile.id} />
  )
}

interface MatrixRoundProps {
  readonly chosen: FitChosen
  readonly evaluation: Evaluation
}

function MatrixRound({ chosen, evaluation }: MatrixRoundProps) {
  const [trial, setTrial] = useState<WeightTrial | null>(null)
  const [noted, setNoted] = useState<{ participantId: string; criterionId: string } | null>(null)
  const matrix = useMatrix(chosen, trial)
  const deeds = useMatrixDeeds(matrix, setTrial)
  const { everybody, criteria, partners, table } = matrix
  if (everybody.length === 0) return <NoPartners />
  if (criteria.length === 0) return <NoCriteria />
  return (
    <div className={css['matrix']}>
      <MatrixBar matrix={matrix} evaluation={evaluation}>
        <MatrixExport matrix={matrix} chosen={chosen} evaluation={evaluation} deeds={deeds} />
      </MatrixBar>
      {table.fault !== null && (
        <p role="alert" className={css['problem']}>
          {table.fault}
        </p>
      )}
      {partners.length === 0 ? (
        <NothingLeft />
      ) : (
        <div className={css['sheet']}>
          <MatrixGrid
            matrix={matrix}
            evaluation={evaluation}
            deeds={deeds}
            onNote={(participantId, criterionId) => setNoted({ participantId, criterionId })}
          />
        </div>
      )}
      <MatrixLegend />
      {noted && <NoteDialog {...noted} evaluationId={evaluation.id} onClose={() => setNoted(null)} />}
    </div>
  )
}

function NoRound({ profileId }: { readonly profileId: string }) {
  const dispatch = useDispatch()
  return (
    <EmptyState
      icon={<Grid3x3 />}
      title="Nobody has been scored by this profile yet"
      action={
        <Button tone="primary" onClick={() => dispatch(startEvaluation(profileId))}>
          Start a round
        </Button>
      }
    >
      <p>Ratings belong to a dated round, so that you can see later who has risen.</p>
    </EmptyState>
  )
}

function NoPartners() {
  const session = useSession()
  return (
    <EmptyState
      icon={<Grid3x3 />}
      title="There are no partners on the map yet"
      action={
        <Button tone="primary" onClick={() => session.visit('map')}>
          Go to the map
        </Button>
      }
    >
      <p>Place partners on the map, or import a list: each becomes a column here, ready to be rated.</p>
    </EmptyState>
  )
}

function NoCriteria() {
  const session = useSession()
  return (
    <EmptyState
      icon={<ListPlus />}
      title="This profile has no criteria yet"
      action={
        <Button tone="primary" onClick={() => session.lookAt('fit', { editingCriteria: 'new' })}>
          Add a criterion
        </Button>
      }
    >
      <p>A criterion is a question every partner is rated on from 1 to 5, with a weight of its own.</p>
    </EmptyState>
  )
}

function NothingLeft() {
  const { change } = useLook()
  return (
    <EmptyState
      icon={<SearchX />}
      title="No partner passes this filter"
      action={<Button onClick={() => change({ filter: [], leftOut: [] })}>Show all partners</Button>}
    >
      <p>Their ratings are kept; they are only not shown.</p>
    </EmptyState>
  )
}
