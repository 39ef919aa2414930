import { timeAgo } from '#panels/start/timeAgo.ts'

const EXACT = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' })

/** How long ago, with the exact time on hover. `at` is ISO 8601, `now` in ms. */
export function When({ at, now }: { readonly at: string; readonly now: number }) {
  const then = Date.parse(at)
  const exact = Number.isNaN(then) ? undefined : EXACT.format(then)
  return (
    <time dateTime={at} title={exact}>
      {timeAgo(then, now)}
    </time>
  )
}
