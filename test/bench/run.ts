/** `npm run bench -- --n 500,2000 --runs 3`: how fast the app is beside an empty page and a plain canvas. */
import { parseArgs } from 'node:util'
import { RecordTable } from '#records/recordTable.ts'
import { writeFile } from '#exchange/partnerscapeFile.ts'
import { freshBuild } from '../support/freshBuild.ts'
import { serveDist } from '../support/serveDist.ts'
import { medianFigures, type Figures } from './figures.ts'
import { makeMap } from './makeMap.ts'
import { measureApp } from './measureApp.ts'
import { measureEmptyPage, measurePlainCanvas } from './measureBaselines.ts'
import { tableOf } from './table.ts'

const { values } = parseArgs({
  options: { n: { type: 'string', default: '500,2000' }, runs: { type: 'string', default: '1' } },
})
const counts = values.n.split(',').map(Number)
const runs = Number(values.runs)
if ([...counts, runs].some((number) => !Number.isInteger(number) || number < 1))
  throw new Error('Give whole numbers: npm run bench -- --n 500,2000 --runs 3')

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
  const file = { name: map.name, text: writeFile(new RecordTable(map.records)) }
  const [app, plain, empty]: [Figures[], Figures[], Figures[]] = [[], [], []]
  // In turn, so that a slow moment of the machine meets all three alike.
  for (let run = 0; run < runs; run++) {
    console.error(`${count} participants, run ${run + 1} of ${runs}`)
    empty.push(await measureEmptyPage())
    plain.push(await measurePlainCanvas(map))
    app.push(await measureApp(served.url, file))
  }
  return tableOf(count, { name: 'Partnerscape', figures: medianFigures(app) }, [
    { name: 'plain canvas', figures: medianFigures(plain) },
    { name: 'empty page', figures: medianFigures(empty) },
  ])
}
