import styles from '#canvas/KeyHint.module.css'

/** What the keys do while a flow is being drawn by them; those who hear the page are told the same otherwise. */
export function KeyHint({ from }: { from: string }) {
  return (
    <p className={styles['hint']} aria-hidden="true">
      Flow from <strong>{from}</strong>: <kbd>← ↑ ↓ →</kbd> choose the other end, <kbd>Enter</kbd> takes it,{' '}
      <kbd>Esc</kbd> gives up
    </p>
  )
}
