import type { MoreOfList } from '#panels/fit/useFew.ts'
import { Button } from '#ui/Button.tsx'

/** Under a list that shows its first rows; nothing where that is all of it. */
export function MoreButton({ more }: { readonly more: MoreOfList | null }) {
  if (!more) return null
  return (
    <Button size="s" tone="quiet" onClick={() => more.toggle()}>
      {more.label}
    </Button>
  )
}
