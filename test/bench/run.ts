/** `npm run bench -- --n 500,2000 --runs 3`: how fast the app is beside an empty page and a plain canvas. */
import { parseArgs } from 'node:util'
import { RecordTable } from '#records/recordTable.ts'
import { writeFile } from '#exchange/partnerscapeFile.ts'
import { freshBuild } from '../support/freshBuild.ts'
import { serveDist } from '../support/serveDist.ts'
import { analysisMs, simulationMs } from './analysisCost.ts'
import { commitMicroseconds } from './commitCost.ts'
import { medianFigures, type Figures } from './figures.ts'
import { goalsOf } from './goals.ts'
import { boxOf, makeMap } from './makeMap.ts'
import { makeJudged } from './makeJudged.ts'
import { measureApp, type BenchFile } from './measureApp.ts'
import { measurePlaces, type PlaceFigures } from './measurePlaces.ts'
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
console.log(
  `All analyses: ${analysisMs(2_413).toFixed(0)} ms at 2,413 participants, ${analysisMs(10_000).toFixed(0)} ms at 10,000. 10,000 runs over 200 payments: ${simulationMs(200).toFixed(0)} ms.`,
)
await freshBuild()
const served = await serveDist()
try {
  console.log(placesLine(await measurePlaces(served.url, judgedFile(200))))
  for (const count of counts) console.log(`\n${await tableFor(count)}`)
  console.log(
    '\nPartnerscape ÷ another: above 1 is better for frames, below 1 for times and heap. Heap is over the empty app.',
  )
} finally {
  await served.close()
}

function judgedFile(count: number): BenchFile {
  const text = writeFile(new RecordTable(makeJudged(count)))
  return { name: `Bench ${count}`, text, box: boxOf(makeMap(count)) }
}

function placesLine({ emptyMs, ratingMs, rateMs }: PlaceFigures): string {
  const shown = (ms: number | null) =>
    ms === null ? '–' : `${ms.toFixed(0)} ms${emptyMs === null ? '' : ` (${(ms / emptyMs).toFixed(1)} ×)`}`
  return `Key to paint at 200 partners, beside ${emptyMs?.toFixed(0) ?? '–'} ms in an empty page: a rating among 20 criteria ${shown(ratingMs)}, a rate with 2,000 deals ${shown(rateMs)}.`
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
