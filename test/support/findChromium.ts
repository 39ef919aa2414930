import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Path of a Chromium that starts: the one in `E2E_CHROMIUM` (which must start, else this throws), then one on the PATH,
 * then one in the usual folders, then the one Playwright has downloaded; `null` where there is none.
 */
export function findChromium(): string | null {
  const wanted = process.env['E2E_CHROMIUM']
  if (wanted !== undefined && wanted !== '') {
    if (starts(wanted)) return wanted
    throw new Error(`E2E_CHROMIUM names "${wanted}", which does not start.`)
  }
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(starts) ?? null
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const extension = process.platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + extension)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform !== 'win32') return []
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name]
    if (root === undefined) return []
    return [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]
  })
}

function starts(path: string): boolean {
  if (path === '' || !existsSync(path)) return false
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true
  try {
    execFileSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
