import { ArrowDownUp, Lock, Plus, RefreshCw, Rows3, X } from 'lucide-react'
import type { ReactNode } from 'react'
import css from '#panels/fit/matrix/Matrix.module.css'
import { MATRIX_FIELDS, matrixValues, type MatrixField } from '#domain/fit/matrixFields.ts'
import { conditionsOf, withoutField, withValueToggled } from '#domain/seeing/conditions.ts'
import type { Matrix } from '#panels/fit/matrix/useMatrix.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useOpenMap, useSession, useSessionState } from '#store/hooks.ts'
import type { MatrixLook } from '#store/placeLooks.ts'
import { Chip, ChipGroup } from '#ui/Chip.tsx'
import { PickMany, PickMenu, PickOne, PickSubmenu } from '#ui/PickMenu.tsx'

interface MatrixBarProps {
  readonly matrix: Matrix
  readonly evaluation: Evaluation
  readonly children: ReactNode
}

/** What of the matrix is shown and how: order, filter, which way round. Nothing here changes the map or can be undone. */
export function MatrixBar({ matrix, evaluation, children }: MatrixBarProps) {
  const { look, change } = useLook()
  return (
    <section className={css['bar']} aria-label="What the matrix shows">
      {evaluation.closed && (
        <span className={css['closed']}>
          <Lock aria-hidden /> {evaluation.name} is closed
        </span>
      )}
      <SortMenu matrix={matrix} />
      <PickMenu
        label="Filter"
        trigger={
          <Chip>
            <Plus aria-hidden /> Filter
          </Chip>
        }
      >
        {MATRIX_FIELDS.map((field) => (
          <PickSubmenu key={field.id} label={field.title}>
            <FieldValues field={field} matrix={matrix} />
          </PickSubmenu>
        ))}
      </PickMenu>
      <FilterChips matrix={matrix} />
      {look.leftOut.length > 0 && (
        <Chip active aria-label="Show those left out again" onClick={() => change({ leftOut: [] })}>
          {look.leftOut.length} left out <X aria-hidden />
        </Chip>
      )}
      {matrix.isStale && (
        <Chip
          onClick={() => {
            matrix.bringUpToDate()
            // Drawn again by the same look.
            change({})
          }}
        >
          <RefreshCw aria-hidden /> Sort again
        </Chip>
      )}
      <output className={css['count']} aria-label="Partners shown">
        {matrix.partners.length < matrix.everybody.length
          ? `${matrix.partners.length} of ${matrix.everybody.length} partners`
          : ''}
      </output>
      <span className={css['space']} />
      <Chip aria-pressed={look.transposed} onClick={() => change({ transposed: !look.transposed })}>
        <Rows3 aria-hidden /> Partners as rows
      </Chip>
      {children}
    </section>
  )
}

/** How the matrix is shown, and the way to change a part of it. */
export function useLook(): { look: MatrixLook; change: (part: Partial<MatrixLook>) => void } {
  const session = useSession()
  const look = useSessionState((state) => state.fit.matrix)
  return { look, change: (part) => session.lookAt('fit', { matrix: { ...look, ...part } }) }
}

const SORTS = [
  { value: 'rank', label: 'Rank' },
  { value: 'score', label: 'Score' },
  { value: 'name', label: 'Name' },
]

function SortMenu({ matrix: { criteria } }: { readonly matrix: Matrix }) {
  const { look, change } = useLook()
  const byCriterion = criteria.map(({ id, name }) => ({ value: id, label: name }))
  const chosen = [...SORTS, ...byCriterion].find(({ value }) => value === look.sortBy) ?? SORTS[0]
  return (
    <PickMenu
      label="Sort by"
      trigger={
        <Chip>
          <ArrowDownUp aria-hidden /> Sort: {chosen?.label}
        </Chip>
      }
    >
      <PickOne options={SORTS} value={look.sortBy} onPick={(sortBy) => change({ sortBy })} />
      <PickOne
        title="A criterion, highest first"
        options={byCriterion}
        value={look.sortBy}
        onPick={(sortBy) => change({ sortBy })}
      />
    </PickMenu>
  )
}

function FieldValues({ field, matrix }: { readonly field: MatrixField; readonly matrix: Matrix }) {
  const { records } = useOpenMap()
  const { look, change } = useLook()
  const values = matrixValues(field, matrix.table.rows.values(), records)
  return (
    <PickMany
      options={values.map(({ value, word, count }) => ({ value, label: word, count }))}
      chosen={[...(conditionsOf(look.filter).get(field.id) ?? [])]}
      onToggle={(value) => change({ filter: withValueToggled(look.filter, field.id, value) })}
    />
  )
}

function FilterChips({ matrix }: { readonly matrix: Matrix }) {
  const { look, change } = useLook()
  return Array.from(conditionsOf(look.filter), ([id, values]) => {
    const field = MATRIX_FIELDS.find((one) => one.id === id)
    if (!field) return null
    const words = Array.from(values, (value) => field.wordOf(value)).join(', ')
    return (
      <ChipGroup key={id} label={`Filter by ${field.title}`}>
        <PickMenu
          label={field.title}
          trigger={
            <Chip active>
              {field.title}: {words}
            </Chip>
          }
        >
          <FieldValues field={field} matrix={matrix} />
        </PickMenu>
        <Chip
          active
          aria-label={`Remove filter ${field.title}`}
          onClick={() => change({ filter: withoutField(look.filter, id) })}
        >
          <X aria-hidden />
        </Chip>
      </ChipGroup>
    )
  })
}
