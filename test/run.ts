/** Checks the whole project. The last line printed is `N passed, N failed`; the exit code is 1 on any failure. */
import { tooOldNode } from './steps/tooOldNode.ts'
import { addTallies, lastLine, type Tally } from './steps/tally.ts'

const complaint = tooOldNode(process.versions.node)
if (complaint === null) finish(await runAll())
else {
  console.log(complaint)
  finish({ passed: 0, failed: 1, skipped: 0 })
}

/** Every step runs, also after one has failed: a person wants to see all that is wrong at once. */
async function runAll(): Promise<Tally> {
  // Loaded only now: what the steps import does not even parse on an old Node.
  const { STEPS } = await import('./steps/allSteps.ts')
  const lines: string[] = []
  let total: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const { title, run } of STEPS) {
    console.log(`\n== ${title} ==`)
    const began = Date.now()
    const tally = await run().catch(told)
    total = addTallies(total, tally)
    const line = `${tally.failed > 0 ? 'FAILED' : 'ok'}  ${title}  ${((Date.now() - began) / 1000).toFixed(1)} s`
    console.log(line)
    lines.push(line)
  }
  console.log(`\n== Summary ==\n${lines.join('\n')}`)
  return total
}

function told(error: unknown): Tally {
  console.log(error instanceof Error ? error.message : String(error))
  return { passed: 0, failed: 1, skipped: 0 }
}

function finish(total: Tally): void {
  process.exitCode = total.failed > 0 ? 1 : 0
  console.log(`\n${lastLine(total)}`)
}
