import { lazy, Suspense } from 'react'
import styles from '#app/app.module.css'

const FitPage = lazy(async () => ({ default: (await import('#panels/fit/FitPage.tsx')).FitPage }))

/** The place "Partners": the ideal partner profile, fetched when it is first visited. */
export function PartnersPlace() {
  return (
    <main className={styles['page-place']}>
      <Suspense>
        <FitPage />
      </Suspense>
    </main>
  )
}
