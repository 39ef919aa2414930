import type { ReactNode } from 'react'
import css from '#panels/fit/value/ValueView.module.css'
import { CandidateFields } from '#panels/fit/value/CandidateFields.tsx'
import { MoreButton } from '#panels/fit/MoreButton.tsx'
import { useFew } from '#panels/fit/useFew.ts'
import { revenueWords, strategicWords } from '#panels/fit/value/valueWords.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import type { PartnerValue, PartnerValues } from '#domain/fit/partnerValues.ts'
import { QUADRANT_WORDS } from '#domain/fit/quadrantWords.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconTile } from '#ui/IconTile.tsx'

interface ValueSideProps {
  readonly values: PartnerValues
  readonly currency: string
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** What is to be said beside the chart: the chosen one, who lies away from its kind, candidates, and who has no point. */
export function ValueSide({ values: { partners }, currency, chosen, onChoose }: ValueSideProps) {
  const one = partners.find(({ id }) => id === chosen)
  const away = partners.filter(({ remark }) => remark !== null)
  const candidates = partners.filter(({ revenueMinor }) => revenueMinor === null)
  const unrated = partners.filter(({ revenueMinor, y }) => revenueMinor !== null && y === null)
  return (
    <aside className={css['side']} aria-label="About the chart">
      {one ? (
        <ChosenPartner value={one} currency={currency} />
      ) : (
        <p className={css['soft']}>Choose a dot to read where it comes from.</p>
      )}
      <Part title="Away from their kind" values={away}>
        {({ id, remark }) => (
          <li key={id}>
            <button type="button" className={css['line']} onClick={() => onChoose(id)}>
              {remark}
            </button>
          </li>
        )}
      </Part>
      <Part title="Candidates, without revenue yet" values={candidates}>
        {(value) => <CandidateFields key={value.id} value={value} currency={currency} />}
      </Part>
      <Part title="Not on the chart" values={unrated}>
        {({ id, partner, missing }) => (
          <li key={id}>
            <strong>{partner.name}</strong> <span className={css['soft']}>{missing}</span>
          </li>
        )}
      </Part>
    </aside>
  )
}

interface PartProps {
  readonly title: string
  readonly values: readonly PartnerValue[]
  readonly children: (value: PartnerValue) => ReactNode
}

function Part({ title, values, children }: PartProps) {
  const { shown, more } = useFew(values, FEW)
  if (values.length === 0) return null
  return (
    <details open>
      <summary className={css['heading']}>
        {title} <span className={css['count']}>{values.length}</span>
      </summary>
      <ul className={css['list']}>{shown.map(children)}</ul>
      <MoreButton more={more} />
    </details>
  )
}

const FEW = 12

function ChosenPartner({ value, currency }: { readonly value: PartnerValue; readonly currency: string }) {
  const { partner, quadrant, remark, missing, ratedValue } = value
  const dispatch = useDispatch()
  return (
    <section className={css['chosen']} aria-label={partner.name}>
      <div className={css['who']}>
        <IconTile paths={KIND_ICONS[partner.kind].paths} color={`--kind-${partner.kind}`} size={28} />
        <div>
          <h3>{partner.name}</h3>
          <p className={css['soft']}>
            {KIND_INFO[partner.kind].term}
            {quadrant && `, ${QUADRANT_WORDS[quadrant].name.toLowerCase()}`}
          </p>
        </div>
      </div>
      <dl className={css['facts']}>
        <dt>Strategic value</dt>
        <dd>{strategicWords(value)}</dd>
        <dt>Revenue</dt>
        <dd>{revenueWords(value, currency)}</dd>
      </dl>
      {(missing ?? remark) !== null && <p className={css['soft']}>{missing ?? remark}</p>}
      {partner.strategicOverride !== null && (
        <Button size="s" onClick={() => dispatch(setParticipantField(partner.id, 'strategicOverride', null))}>
          {ratedValue === null
            ? 'Take the value set by hand away'
            : `Back to the ratings (${shownScore(ratedValue)})`}
        </Button>
      )}
    </section>
  )
}
