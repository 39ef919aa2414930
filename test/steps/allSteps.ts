import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { browserTests } from './browserTests.ts'
import { bundleBudget } from './bundleBudget.ts'
import { PROJECT, runNpm, runTool } from './runTool.ts'
import { slidesInLibreOffice } from './slidesInLibreOffice.ts'
import { oneCheck, type Tally } from './tally.ts'
import { vitestTests } from './vitestTests.ts'

export interface Step {
  readonly title: string
  readonly run: () => Promise<Tally>
}

/** In the order a person wants to hear of them: the cheap and telling ones first. */
export const STEPS: readonly Step[] = [
  { title: 'Lock file', run: lockCheck },
  { title: 'Types', run: () => toolCheck('typescript', ['--noEmit']) },
  { title: 'Lint', run: () => toolCheck('oxlint', ['--type-aware', '--deny-warnings']) },
  { title: 'Format', run: () => toolCheck('@biomejs/biome', ['format']) },
  { title: 'Unit tests', run: () => vitestTests('unit') },
  { title: 'Build', run: build },
  { title: 'Bundle budget', run: bundleBudget },
  { title: 'Slides in LibreOffice', run: slidesInLibreOffice },
  { title: 'Browser tests', run: browserTests },
]

/** A lock made on one system may lack the native packages of the others; `npm ci` tells, and only `npm ci`. */
async function lockCheck(): Promise<Tally> {
  const { exitCode, output } = await runNpm(['ci', '--dry-run', '--no-audit', '--no-fund'], {
    keepOutput: true,
  })
  const sound = exitCode === 0 && !output.includes('Missing:')
  if (!sound) console.log(output.trim())
  return oneCheck(sound)
}

/** Without the last build first, so that no later step takes an old build for this one. */
async function build(): Promise<Tally> {
  rmSync(join(PROJECT, 'dist'), { recursive: true, force: true })
  return toolCheck('vite', ['build', '--logLevel', 'warn'])
}

async function toolCheck(packageName: string, args: readonly string[]): Promise<Tally> {
  const { exitCode } = await runTool(packageName, args)
  return oneCheck(exitCode === 0)
}
