import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../support/findChromium.ts'
import { PROJECT, runProgram, runTool } from './runTool.ts'
import { oneCheck, type Tally } from './tally.ts'
import { vitestTests } from './vitestTests.ts'

/** The tests in a real Chromium; skipped, and said so, where none can be had. */
export async function browserTests(): Promise<Tally> {
  if (!existsSync(join(PROJECT, 'dist', 'index.html'))) {
    console.log('There is no build to test.')
    return oneCheck(false)
  }
  const path = findChromium() ?? (await installChromium())
  if (path !== null) return vitestTests('browser', { E2E_CHROMIUM: path })
  console.log('Browser tests skipped: no Chromium was found and none could be installed.')
  return { passed: 0, failed: 0, skipped: 1 }
}

async function installChromium(): Promise<string | null> {
  console.log('No Chromium here; fetching the one Playwright offers.')
  await runTool('playwright-core', ['install', '--no-shell', 'chromium'])
  return findChromium() ?? (await installFromSystem())
}

/** Playwright's own lacks system libraries on a bare Linux, and cannot be fetched everywhere. */
async function installFromSystem(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Fetching Chromium from the system packages.')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-q'], { env })
  await runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
  return findChromium()
}
