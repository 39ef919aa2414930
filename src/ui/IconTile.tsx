import css from '#ui/IconTile.module.css'

export interface IconTileProps {
  /** SVG paths on a grid of 24 × 24, drawn as lines 2 wide. */
  readonly paths: readonly string[]
  /** The CSS variable of the tile's colour, as `--kind-isv`. */
  readonly color: string
  /** Side in px. */
  readonly size?: number | undefined
  /** Left out, the tile is decoration beside words that say the same. */
  readonly label?: string | undefined
}

/** A white line icon on a coloured square with round corners. */
export function IconTile({ paths, color, size = 28, label }: IconTileProps) {
  return (
    <svg
      className={css['tile']}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <rect width="48" height="48" rx="11" style={{ fill: `var(${color})` }} />
      <g className={css['lines']} transform="translate(11.5 11.5) scale(1.0417)">
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
    </svg>
  )
}
