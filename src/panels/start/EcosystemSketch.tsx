import css from '#panels/start/StartPage.module.css'
import { classNames } from '#ui/classNames.ts'

const NODES = [
  { x: 62, y: 40, kind: 'isv', flow: 'product' },
  { x: 170, y: 26, kind: 'isv', flow: 'product' },
  { x: 254, y: 52, kind: 'si', flow: 'leads' },
  { x: 266, y: 104, kind: 'var', flow: 'money' },
  { x: 214, y: 142, kind: 'msp', flow: 'money' },
  { x: 118, y: 146, kind: 'affiliate', flow: 'leads' },
  { x: 52, y: 112, kind: 'customer-segment', flow: 'money' },
] as const

const CENTRE = { x: 160, y: 84 }

interface Props {
  readonly quiet?: boolean
  readonly mirrored?: boolean
}

/** A company among its partners as pure decoration; grey where it stands for a picture that is still missing. */
export function EcosystemSketch({ quiet = false, mirrored = false }: Props) {
  return (
    <svg
      className={classNames(css['sketch'], quiet && css['quiet'], mirrored && css['mirrored'])}
      viewBox="0 0 320 168"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      <ellipse className={css['ring']} cx={CENTRE.x} cy={CENTRE.y} rx="132" ry="72" />
      {NODES.map(({ x, y, flow }) => (
        <path
          key={`${x}`}
          className={css['spoke']}
          d={`M${CENTRE.x} ${CENTRE.y}L${x} ${y}`}
          style={{ stroke: `var(--flow-${flow})` }}
          strokeDasharray={flow === 'leads' ? '5 4' : undefined}
        />
      ))}
      {NODES.map(({ x, y, kind }) => (
        <g key={`${x}`}>
          <rect className={css['node']} x={x - 28} y={y - 11} width="56" height="22" rx="5" />
          <rect x={x - 23} y={y - 6} width="12" height="12" rx="3" style={{ fill: `var(--kind-${kind})` }} />
          <path className={css['word']} d={`M${x - 6} ${y - 2}h26M${x - 6} ${y + 4}h16`} />
        </g>
      ))}
      <rect className={css['centre']} x={CENTRE.x - 36} y={CENTRE.y - 16} width="72" height="32" rx="7" />
      <path
        className={css['centreWord']}
        d={`M${CENTRE.x - 20} ${CENTRE.y - 3}h40M${CENTRE.x - 20} ${CENTRE.y + 5}h26`}
      />
    </svg>
  )
}
