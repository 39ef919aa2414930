/** `npm run bench -- --n 500,2000 --runs 3`: how fast the app is beside an empty page and a plain canvas. */
import { parseArgs } from 'node:util'
import { RecordTable } from '#records/recordTable.ts'
import { writeFile } from '#exchange/partnerscapeFile.ts'
import { freshBuild } from '../support/freshBuild.ts'
import { serveDist } from '../support/serveDist.ts'
import { commitMicroseconds } from './commitCost.ts'
import { medianFigures, type Figures } from './figures.ts'
import { goalsOf } from './goals.ts'
import { boxOf, makeMap } from './makeMap.ts'
import { measureApp } from './measureApp.ts'
import { measureEmptyPage, measurePlainCanvas } from './measureBaselines.ts'
import { goalsTable, tableOf } from './table.ts'

const { values } = parseArgs({
  options: { n: { type: 'string', default: '500,2000' }, runs: { type: 'string', default: '1' } },
})
const counts = values.n.split(',').map(Number)
const runs = Number(values.runs)
if ([...counts, runs].some((number) => !Number.isInteger(number) || number < 1))
  throw new Error('Give whole numbers: npm run bench -- --n 500,2000 --runs 3')

const [small, large] = [100, 10_000].map(commitMicroseconds)
if (small && large)
  console.log(
    `One rename, before it is painted or saved: ${small.toFixed(1)} µs at 100 participants, ${large.toFixed(1)} µs at 10,000 (${(large / small).toFixed(2)} ×).`,
  )
await freshBuild()
const served = await serveDist()
try {
  for (const count of counts) console.log(`\n${await tableFor(count)}`)
  console.log(
    '\nPartnerscape ÷ another: above 1 is better for frames, below 1 for times and heap. Heap is over the empty app.',
  )
} finally {
  await served.close()
}

async function tableFor(count: number): Promise<string> {
  const map = makeMap(count)
  const file = { name: map.name, text: writeFile(new RecordTable(map.records)), box: boxOf(map) }
  const [app, plain, empty]: [Figures[], Figures[], Figures[]] = [[], [], []]
  // In turn, so that a slow moment of the machine meets all three alike.
  for (let run = 0; run < runs; run++) {
    console.error(`${count} participants, run ${run + 1} of ${runs}`)
    empty.push(await measureEmptyPage())
    plain.push(await measurePlainCanvas(map))
    app.push(await measureApp(served.url, file))
  }
  const [figures, bases] = [medianFigures(app), { plain: medianFigures(plain), empty: medianFigures(empty) }]
  const table = tableOf(count, { name: 'Partnerscape', figures }, [
    { name: 'plain canvas', figures: bases.plain },
    { name: 'empty page', figures: bases.empty },
  ])
  return `${table}\n\n${goalsTable(count, goalsOf(count, figures, bases))}`
}
