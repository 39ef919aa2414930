import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT, runTool } from '../steps/runTool.ts'

/** Builds the app where there is no build, or one older than what it is made of. */
export async function freshBuild(): Promise<void> {
  const built = join(PROJECT, 'dist', 'index.html')
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return
  const { exitCode } = await runTool('vite', ['build', '--logLevel', 'warn'])
  if (exitCode !== 0) throw new Error('The app does not build; see above.')
}

function newestSource(): number {
  const files = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  const all = [...files, 'index.html', 'vite.config.ts', 'package-lock.json']
  return Math.max(...all.map((name) => statSync(join(PROJECT, name)).mtimeMs))
}
