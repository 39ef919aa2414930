import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'
import { PROJECT } from './runTool.ts'
import { oneCheck, type Tally } from './tally.ts'

/** Gzipped sizes in units of 1,000 bytes. */
export interface BundleSizes {
  readonly firstLoad: number
  readonly lazy: readonly { readonly name: string; readonly size: number }[]
}

const FIRST_LOAD_LIMIT = 260
const LAZY_LIMIT = 130

/** The first load and each part loaded later must stay small; prints the sizes. */
export async function bundleBudget(): Promise<Tally> {
  const sizes = measureBundle(join(PROJECT, 'dist'))
  console.log(`First load: ${kb(sizes.firstLoad)} of JavaScript, gzipped (limit ${FIRST_LOAD_LIMIT} KB)`)
  for (const { name, size } of sizes.lazy) console.log(`Later: ${name} ${kb(size)}`)
  const faults = overBudget(sizes)
  for (const fault of faults) console.log(fault)
  return oneCheck(faults.length === 0)
}

/** What the page's script needs to start, followed through static imports; every other script is loaded later. */
export function measureBundle(dist: string): BundleSizes {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const first = new Set<string>()
  const pending = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => join(dist, match[1] ?? ''))
  if (pending.length === 0) throw new Error('dist/index.html loads no script.')
  for (const file of pending) {
    if (first.has(file)) continue
    first.add(file)
    pending.push(...staticImports(file))
  }
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name))
  return {
    firstLoad: [...first].reduce((sum, file) => sum + gzippedSize(file), 0),
    lazy: scripts
      .filter((file) => !first.has(file))
      .map((file) => ({ name: relative(dist, file), size: gzippedSize(file) }))
      .toSorted((a, b) => b.size - a.size),
  }
}

export function overBudget({ firstLoad, lazy }: BundleSizes): readonly string[] {
  const faults = lazy
    // The layout engine's worker is one file of that size, fetched only when somebody asks for it.
    .filter(({ name, size }) => size > LAZY_LIMIT && !basename(name).startsWith('elk'))
    .map(({ name, size }) => `${name} is ${kb(size)}; a part loaded later may be ${LAZY_LIMIT} KB.`)
  if (firstLoad > FIRST_LOAD_LIMIT)
    return [`The first load is ${kb(firstLoad)}; it may be ${FIRST_LOAD_LIMIT} KB.`, ...faults]
  return faults
}

function staticImports(file: string): string[] {
  const { module } = parseSync(basename(file), readFileSync(file, 'utf8'))
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
  ]
  return requests.flatMap((request) => (request?.startsWith('.') ? [join(file, '..', request)] : []))
}

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000
}

function kb(size: number): string {
  return `${size.toFixed(1)} KB`
}
