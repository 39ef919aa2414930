import { Copy } from 'lucide-react'
import { plainText } from '#domain/metrics/boardText.ts'
import type { ProgrammeReport } from '#domain/metrics/programmeReport.ts'
import css from '#panels/scorecards/overview/BoardCard.module.css'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** The quarter in sentences a board reads, made of the figures alone. */
export function BoardCard({ report: { board } }: { readonly report: ProgrammeReport }) {
  const session = useSession()
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(plainText(board))
      session.toast('Copied the text for the board.')
    } catch {
      session.toast('The browser did not let the page write to the clipboard.', { tone: 'problem' })
    }
  }
  return (
    <section className={css['card']} aria-label="For the board">
      <header className={css['head']}>
        <h3 className={css['title']}>For the board</h3>
        <Button size="s" icon={<Copy />} onClick={() => void copy()}>
          Copy text
        </Button>
      </header>
      {board.map((runs, place) => (
        <p key={place}>
          {runs.map(({ text, strong }, i) => (strong ? <strong key={i}>{text}</strong> : text))}
        </p>
      ))}
    </section>
  )
}
