import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

export interface Ran {
  /** 0 where all went well; 1 where it was stopped or could not start. */
  readonly exitCode: number
  /** What it printed, where it was kept instead of shown. */
  readonly output: string
}

export interface RunOptions {
  readonly minutes?: number
  readonly keepOutput?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command-line tool of an installed package, e.g. `runTool('vite', ['build'])`. */
export function runTool(
  packageName: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  return runProgram(process.execPath, [binOf(packageName), ...args], options)
}

/** Runs npm: the one that runs this script where there is one, because Windows cannot start `npm.cmd` without a shell. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const cli = process.env['npm_execpath'] ?? ''
  if (cli.endsWith('npm-cli.js')) return runProgram(process.execPath, [cli, ...args], options)
  return process.platform === 'win32'
    ? runProgram(`npm ${args.join(' ')}`, [], options, true)
    : runProgram('npm', args, options)
}

export function runProgram(
  program: string,
  args: readonly string[],
  { minutes = 5, keepOutput = false, env = {} }: RunOptions = {},
  shell = false,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: PROJECT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', keepOutput ? 'pipe' : 'inherit', keepOutput ? 'pipe' : 'inherit'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += String(part)))
    const limit = setTimeout(() => {
      console.log(`Stopped: it ran for more than ${minutes} minutes.`)
      child.kill()
    }, minutes * 60_000)
    const end = (exitCode: number): void => {
      clearTimeout(limit)
      resolve({ exitCode, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

function binOf(packageName: string): string {
  const folder = join(PROJECT, 'node_modules', packageName)
  const file = join(folder, 'package.json')
  if (!existsSync(file)) throw new Error(`The package "${packageName}" is not installed. Run: npm install`)
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (path === undefined) throw new Error(`The package "${packageName}" has no command-line tool.`)
  return join(dirname(file), path)
}
