import styles from '#app/app.module.css'
import { Button } from '#ui/Button.tsx'

/** Where the app cannot go on: what is wrong, what it means for the maps, and the two ways out. */
export function ErrorScreen({ title, reason }: { title: string; reason: string }) {
  return (
    <main className={styles['error']} role="alert">
      <h1>{title}</h1>
      <p>{reason}</p>
      <p>Nothing has been deleted: what was saved is still on this device.</p>
      <div className={styles['actions']}>
        <Button tone="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
        <Button
          onClick={() => {
            window.location.hash = '#/'
            window.location.reload()
          }}
        >
          Back to all maps
        </Button>
      </div>
    </main>
  )
}
