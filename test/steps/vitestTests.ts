import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './runTool.ts'
import { oneCheck, tallyOfReport, type Tally, type VitestReport } from './tally.ts'

/** Runs one project of vite.config.ts and counts its tests one by one. */
export async function vitestTests(
  project: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'partnerscape-report-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { exitCode } = await runTool('vitest', ['run', '--project', project, ...reporters], {
      minutes: 10,
      env,
    })
    const text = await readFile(report, 'utf8').catch(() => null)
    return text === null ? oneCheck(false) : tallyOfReport(JSON.parse(text) as VitestReport, exitCode)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
