import { useCallback, useEffect, useRef } from 'react'
import css from '#app/present/Present.module.css'
import { useStory } from '#app/present/useStory.ts'
import { compactAmount } from '#domain/money/money.ts'
import { seeingFigure } from '#domain/seeing/seeingFields.ts'
import { filterWords } from '#domain/views/seeingWords.ts'
import { viewFigures, type ViewFigures } from '#domain/views/viewFigures.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'
import { useIdleDerived, useOpenMap, useRecord, useSessionState } from '#store/hooks.ts'

/** What the audience reads: the title, what the picture holds, and the one figure that follows from it. */
export function PresentHead() {
  const { view } = useStory()
  const map = useRecord('map', MAP_ID)
  const { records } = useOpenMap()
  const seeing = useSessionState((state) => state.seeing)
  const figuresNow = useCallback((now: Records) => viewFigures(now, seeing), [seeing])
  const figures = useIdleDerived(figuresNow)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const money = (minor: number) => compactAmount(minor, map?.currency ?? 'USD')
  return (
    <header className={css['head']}>
      <div className={css['titles']}>
        <h1 ref={title} tabIndex={-1} className={css['title']}>
          {view?.title ?? map?.name}
        </h1>
        <p className={css['subtitle']}>
          {[...filterWords(records, seeing), ...factsOf(figures, money)].join(' · ')}
        </p>
      </div>
      {isAboutMoney(seeing) && <KeyFigure figures={figures} money={money} />}
    </header>
  )
}

/** Where the colours tell of something else the share would only draw the eyes off it. */
function isAboutMoney({ colourBy }: Seeing): boolean {
  return colourBy === 'kind' || seeingFigure(colourBy)?.unit === 'money'
}

type Money = (minor: number) => string

function factsOf({ partners, paymentsMinor }: ViewFigures, money: Money): readonly string[] {
  return [
    partners === 1 ? '1 partner' : `${partners} partners`,
    ...(paymentsMinor === null ? [] : [`${money(paymentsMinor)} a year paid to us`]),
  ]
}

/** A share that is nothing or everything says nothing, so it is left out. */
function KeyFigure({ figures, money }: { figures: ViewFigures; money: Money }) {
  const { paymentsMinor, throughPartnersMinor } = figures
  if (paymentsMinor === null || throughPartnersMinor === 0 || throughPartnersMinor === paymentsMinor)
    return null
  return (
    <p className={css['figure']}>
      <strong>{Math.round((throughPartnersMinor / paymentsMinor) * 100)} %</strong>
      <span>
        comes through partners: {money(throughPartnersMinor)} of {money(paymentsMinor)}
      </span>
    </p>
  )
}
