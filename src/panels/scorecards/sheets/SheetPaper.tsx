import type { KeyboardEvent, ReactNode } from 'react'
import { dayText } from '#domain/calendar/days.ts'
import { jointValueText } from '#domain/playbooks/jointValueText.ts'
import type { ReviewSheet } from '#domain/review/reviewSheet.ts'
import { type Fact, headFacts, takeFacts, taskText } from '#domain/review/reviewWords.ts'
import { DueLineText } from '#panels/scorecards/partner/DueLineText.tsx'
import { PartnerTile } from '#panels/scorecards/partner/PartnerTile.tsx'
import { CardTable } from '#panels/scorecards/sheets/CardTable.tsx'
import { FitFigure } from '#panels/scorecards/sheets/FitFigure.tsx'
import { NeighbourhoodPicture } from '#panels/scorecards/sheets/NeighbourhoodPicture.tsx'
import css from '#panels/scorecards/sheets/SheetPaper.module.css'
import { useSessionState } from '#store/hooks.ts'

interface SheetPaperProps {
  readonly sheet: ReviewSheet
  readonly company: string
  readonly today: string
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The page itself. It is paper: white in the dark theme too, so that what is seen is what is printed. */
export function SheetPaper({ sheet, company, today, onKeyDown }: SheetPaperProps) {
  const theme = useSessionState((state) => state.theme)
  const { participant, life, openTasks, jointValue } = sheet
  return (
    // The arrow keys turn the pages while the page has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={css['paper']}
      data-theme={theme === 'contrast' ? 'contrast' : 'light'}
      data-print
      aria-label={`Review sheet of ${participant.name}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <header className={css['head']}>
        <PartnerTile participant={participant} size={40} />
        <div className={css['titles']}>
          <h3 className={css['name']}>{participant.name}</h3>
          <p className={css['sub']}>
            Partner review with {company}, {dayText(today, true)}
          </p>
        </div>
        <Facts facts={headFacts(sheet)} wide />
      </header>
      <div className={css['columns']}>
        <Part title="On the map">
          <NeighbourhoodPicture participantId={participant.id} contrast={theme === 'contrast'} />
        </Part>
        <Part title="Fit">
          <FitFigure sheet={sheet} />
        </Part>
        <Part title="Tier and take">
          <Facts facts={takeFacts(sheet)} />
        </Part>
      </div>
      <Part title="Last four scorecards">
        <CardTable sheet={sheet} />
      </Part>
      <div className={css['halves']}>
        <Part title="Due and open">
          <ul className={css['list']}>
            {life.proposal.due.map((due) => (
              <li key={due.id}>
                <DueLineText due={due} />
              </li>
            ))}
            {openTasks.map((task) => (
              <li key={task.id} className={css['task']}>
                {task.title} <span className={css['faint']}>{taskText(task, today)}</span>
              </li>
            ))}
          </ul>
          {life.proposal.due.length + openTasks.length === 0 && <p>Nothing is due, no task is open.</p>}
        </Part>
        <Part title="Better together">
          {jointValue ? (
            <>
              <p>{jointValueText({ us: company, partner: participant.name }, jointValue)}</p>
              {jointValue.goal !== '' && (
                <p className={css['goal']}>
                  <strong>Goal, {jointValue.goalState}:</strong> {jointValue.goal}
                </p>
              )}
            </>
          ) : (
            <p className={css['faint']}>Not written yet.</p>
          )}
        </Part>
      </div>
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css['part']} aria-label={title}>
      <h4 className={css['title']}>{title}</h4>
      {children}
    </section>
  )
}

function Facts({ facts, wide = false }: { readonly facts: readonly Fact[]; readonly wide?: boolean }) {
  return (
    <dl className={wide ? css['wideFacts'] : css['facts']}>
      {facts.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
