import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { difference } from './compare.ts'
import { DONE_AREAS, type Operation, OPERATIONS } from './operations.ts'

export interface VectorReport {
  readonly passed: number
  readonly failed: number
  /** A line for each failure, then one for each area with cases nobody can run yet. */
  readonly lines: readonly string[]
}

interface VectorCase {
  readonly id: string
  readonly op: string
  readonly input: unknown
  readonly expect?: unknown
  readonly expectError?: { readonly code: string; readonly path: string }
  readonly tolerance?: number
}

interface VectorFile {
  readonly section: string
  readonly tolerance: number
  readonly cases: readonly VectorCase[]
}

/** Runs every vector file of a folder through the rules that are built. A folder without one counts as a failure. */
export function runVectors(folder: string): VectorReport {
  const names = vectorFiles(folder)
  if (names.length === 0) return { passed: 0, failed: 1, lines: [`${folder}: no vector files here`] }
  const reports = names.map((name) => runFile(folder, name))
  return {
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    failed: reports.reduce((sum, { failed }) => sum + failed, 0),
    lines: reports.flatMap(({ lines }) => lines),
  }
}

/** What is wrong with one case, as one line without its id; null when it passes. */
export function faultOf(one: VectorCase, operation: Operation, fileTolerance: number): string | null {
  const answer = answerOf(operation, one.input)
  if ('thrown' in answer) return `threw ${answer.thrown}`
  const refused = refusalIn(answer.result)
  if (one.expectError) {
    const wanted = `${one.expectError.code} at ${one.expectError.path}`
    if (refused === wanted) return null
    return `expected ${wanted}, got ${refused ?? 'a result'}`
  }
  if (refused) return `refused with ${refused}`
  if (one.expect === undefined) return 'the case expects nothing: neither "expect" nor "expectError"'
  return difference(one.expect, answer.result, one.tolerance ?? fileTolerance)
}

function vectorFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
  } catch {
    return []
  }
}

function runFile(folder: string, name: string): VectorReport {
  const file = readVectorFile(join(folder, name))
  if (!file) return { passed: 0, failed: 1, lines: [`${name}: not a vector file that can be read`] }
  const lines: string[] = []
  let passed = 0
  let failed = 0
  let notBuilt = 0
  for (const one of file.cases) {
    const operation = operationFor(file.section, one.op)
    if (!operation && !DONE_AREAS.includes(file.section)) notBuilt++
    else {
      const fault = operation ? faultOf(one, operation, file.tolerance) : `nobody has built "${one.op}"`
      if (fault === null) passed++
      else {
        failed++
        lines.push(`FAILED ${one.id} (${one.op}) ${fault}`.replaceAll(/\s+/g, ' '))
      }
    }
  }
  if (notBuilt > 0)
    lines.push(`${file.section}: not built yet: ${notBuilt} ${notBuilt === 1 ? 'case' : 'cases'}`)
  return { passed, failed, lines }
}

function readVectorFile(path: string): VectorFile | null {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as Partial<VectorFile>
    const { section, tolerance = 0.0001, cases } = file
    return typeof section === 'string' && Array.isArray(cases) ? { section, tolerance, cases } : null
  } catch {
    return null
  }
}

function operationFor(area: string, name: string): Operation | null {
  const operations = Object.hasOwn(OPERATIONS, area) ? OPERATIONS[area] : undefined
  return operations && Object.hasOwn(operations, name) ? (operations[name] ?? null) : null
}

function answerOf(
  operation: Operation,
  input: unknown,
): { readonly result: unknown } | { readonly thrown: string } {
  try {
    return { result: operation(input) }
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) }
  }
}

function refusalIn(result: unknown): string | null {
  if (typeof result !== 'object' || result === null) return null
  if (!('code' in result && 'path' in result && 'fault' in result)) return null
  return `${String(result.code)} at ${String(result.path)}`
}
