import { ViewportPortal } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { acceptGhosts } from '#commands/acceptGhosts.ts'
import css from '#canvas/GhostLayer.module.css'
import type { Ghost } from '#domain/findings/readInsights.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { CARD } from '#scene/card.ts'
import { useDispatchTelling } from '#store/hooks.ts'

/** The gaps as dashed cards where a candidate would stand; a press makes one of it. */
export function GhostLayer({ ghosts }: { readonly ghosts: readonly Ghost[] }) {
  const tell = useDispatchTelling()
  return (
    <ViewportPortal>
      {ghosts.map((ghost) => {
        const { role, region, segment, name, x, y } = ghost
        const left = x - CARD.width / 2
        const top = y - CARD.height / 2
        return (
          <button
            key={[role, region, segment].join('|')}
            type="button"
            className={css['ghost']}
            style={{
              width: CARD.width,
              height: CARD.height,
              transform: `translate(${left}px, ${top}px)`,
            }}
            aria-label={`Ghost: ${name}. Add it as a candidate`}
            onClick={() => tell(acceptGhosts([ghost], { x, y }), () => `${name} is a candidate now.`)}
          >
            <span className={css['name']}>{name}</span>
            <span className={css['what']}>
              <Plus aria-hidden />
              {role === null ? 'ghost' : `${KIND_INFO[role].short} · ghost`}
              {segment === null ? '' : ` · ${segment}`}
            </span>
          </button>
        )
      })}
    </ViewportPortal>
  )
}
