import { robustness, robustnessSteps } from '#domain/ipp/robustness.ts'
import { scoreTable } from '#domain/ipp/scoreTable.ts'
import { whyItLeads } from '#domain/ipp/whyItLeads.ts'
import { mulberry32 } from '#domain/random/mulberry32.ts'
const r = mulberry32(5)
const cs = ['customer', 'capacity', 'capability', 'commitment', 'other'] as const
const criteria = Array.from({ length: 20 }, (_, i) => ({
  id: `k${i}`,
  name: `K${i}`,
  c: cs[i % 5]!,
  weight: 1 + Math.floor(r() * 20),
}))
for (const gap of [0, 0.1]) {
  const candidates = Array.from({ length: 200 }, (_, i) => ({
    id: `p${i}`,
    name: `P${i}`,
    ratings: new Map(criteria.map((c) => [c.id, r() < gap ? null : 1 + Math.floor(r() * 5)])),
  }))
  for (const mode of ['near', 'all'] as const)
    for (let i = 0; i < 3; i++) {
      const t = performance.now()
      robustness({ criteria, candidates, mode })
      console.log(gap, mode, (performance.now() - t).toFixed(0), 'ms')
    }
  let last = performance.now(),
    most = 0,
    n = 0
  for (const _ of robustnessSteps({ criteria, candidates, mode: 'near' })) {
    const now = performance.now()
    most = Math.max(most, now - last)
    last = now
    n++
  }
  console.log('steps', n, 'longest', most.toFixed(1))
  for (let i = 0; i < 20; i++) scoreTable({ criteria, candidates })
  let t = performance.now()
  for (let i = 0; i < 50; i++) scoreTable({ criteria, candidates })
  console.log('scoreTable', ((performance.now() - t) / 50).toFixed(2), 'ms')
  t = performance.now()
  for (let i = 0; i < 20; i++) whyItLeads({ criteria, candidates })
  console.log('why', ((performance.now() - t) / 20).toFixed(2), 'ms')
  t = performance.now()
  robustness({ criteria, candidates, mode: 'near', top: 200 })
  console.log('top200', (performance.now() - t).toFixed(0))
}
