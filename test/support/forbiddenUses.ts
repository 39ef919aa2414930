import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { FILE_PACKAGES, FOLDER_RULES } from './importRules.ts'

/** What the source file at `path` ("src/panels/profile/Profile.tsx") may not do, one sentence each. */
export function forbiddenUses(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) return [`${path} cannot be read: ${errors[0]?.message}.`]
  const { imports, impure } = readProgram(program)
  const isPure = FOLDER_RULES[folderOf(path)]?.pure === true
  return [
    ...imports.flatMap((request) => importFault(path, request) ?? []),
    ...(isPure ? impure.map((what) => `${path} uses ${what}, which ${folderOf(path)} may not.`) : []),
  ]
}

type Program = ReturnType<typeof parseSync>['program']

/** Clock, chance and screen, as they are written. */
const IMPURE_CALLS = new Set(['Math.random', 'Date.now', 'performance.now', 'crypto.randomUUID'])
const SCREEN_NAMES = new Set(['document', 'window'])

function readProgram(program: Program): { imports: readonly string[]; impure: readonly string[] } {
  const imports: string[] = []
  const impure: string[] = []
  const ownNames = new Set<object>()
  const request = (node: { readonly type: string; readonly value?: unknown } | null): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') imports.push(node.value)
  }
  new Visitor({
    ImportDeclaration: (node) => request(node.source),
    ExportNamedDeclaration: (node) => request(node.source),
    ExportAllDeclaration: (node) => request(node.source),
    ImportExpression: (node) => request(node.source),
    TSImportType: (node) => request(node.source),
    NewExpression(node) {
      if (node.callee.type !== 'Identifier') return
      const [first = null, second] = node.arguments
      if (node.callee.name === 'URL' && second?.type === 'MemberExpression') request(first)
      if (node.callee.name === 'Date' && first === null) impure.push('new Date()')
    },
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return
      ownNames.add(node.property)
      if (node.object.type !== 'Identifier') return
      const written = `${node.object.name}.${node.property.name}`
      if (IMPURE_CALLS.has(written)) impure.push(written)
    },
    Property(node) {
      if (!node.computed && !node.shorthand) ownNames.add(node.key)
    },
    TSPropertySignature: (node) => void ownNames.add(node.key),
    Identifier(node) {
      if (SCREEN_NAMES.has(node.name) && !ownNames.has(node)) impure.push(node.name)
    },
  }).visit(program)
  return { imports, impure }
}

function importFault(path: string, request: string): string | null {
  const target = ownTarget(path, request)
  const refused = target === null ? !mayUsePackage(path, request) : !mayUseFile(path, target)
  if (!refused) return null
  return `${path} imports ${target ?? request}, which ${folderOf(path)} may not.`
}

/** Path from the project's root of what is ours, `null` for a package. */
function ownTarget(path: string, request: string): string | null {
  const [file = ''] = request.split('?')
  if (file.startsWith('#')) return `src/${file.slice(1)}`
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : null
}

function mayUseFile(path: string, target: string): boolean {
  const [from, to] = [folderOf(path), folderOf(target)]
  if (!target.startsWith('src/')) return false
  if (from === 'main.tsx') return true
  const rule = FOLDER_RULES[from]
  if (from !== to) return rule?.ours.includes(to) === true
  const [part, otherPart] = [partOf(path), partOf(target)]
  return rule?.apart !== true || part === otherPart || part === null || otherPart === null
}

function mayUsePackage(path: string, request: string): boolean {
  const allowed = [...(FOLDER_RULES[folderOf(path)]?.packages ?? []), ...(FILE_PACKAGES[path] ?? [])]
  return allowed.some((name) => request === name || request.startsWith(`${name}/`))
}

/** "panels" of "src/panels/profile/Profile.tsx". */
function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** "profile" of "src/panels/profile/Profile.tsx", `null` for a file that lies in the folder itself. */
function partOf(path: string): string | null {
  const parts = path.split('/')
  return parts.length > 3 ? (parts[2] ?? null) : null
}
