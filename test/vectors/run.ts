/** `npm run vectors -- <folder>`: the rules against test vectors. Ends with `N passed, N failed`; exit code 1 on failure. */
import { join, resolve } from 'node:path'
import { PROJECT } from '../steps/runTool.ts'
import { runVectors } from './runVectors.ts'

const folder = process.argv[2]
const report = runVectors(folder ? resolve(folder) : join(PROJECT, 'test/fixtures/vectors'))
for (const line of report.lines) console.log(line)
console.log(`${report.passed} passed, ${report.failed} failed`)
process.exitCode = report.failed > 0 ? 1 : 0
