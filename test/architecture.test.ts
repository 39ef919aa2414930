import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forbiddenUses } from './support/forbiddenUses.ts'
import { FOLDER_RULES } from './support/importRules.ts'

const LONGEST_FILE = 250
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }))

describe('the source tree', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  test('imports nothing that its table of folders forbids', () => {
    expect(files.flatMap(({ path, source }) => forbiddenUses(path, source))).toEqual([])
  })

  test('has no folder that the table does not name', () => {
    const folders = files.map(({ path }) => path.split('/')).flatMap((parts) => (parts[2] ? [parts[1]] : []))
    expect(folders.filter((folder) => !Object.hasOwn(FOLDER_RULES, folder ?? ''))).toEqual([])
  })

  test(`has no file of more than ${LONGEST_FILE} lines of code`, () => {
    const long = files.filter(({ source }) => linesOfCode(source) > LONGEST_FILE)
    expect(long.map(({ path, source }) => `${path} has ${linesOfCode(source)} lines`)).toEqual([])
  })

  test('names components PascalCase.tsx, everything else camelCase.ts, and folders with one lower-case word', () => {
    const named = /^src\/([a-z]+\/)*([A-Z][A-Za-z0-9]*\.tsx|main\.tsx|[a-z][A-Za-z0-9]*(\.worker)?\.ts)$/
    expect(files.map(({ path }) => path).filter((path) => !named.test(path))).toEqual([])
  })
})

describe('the check of imports', () => {
  test.each([
    ['src/panels/profile/Profile.tsx', `import { x } from '#canvas/x.ts'`, 'src/canvas/x.ts'],
    ['src/panels/profile/Profile.tsx', `import { x } from '../importing/x.ts'`, 'src/panels/importing/x.ts'],
    ['src/panels/profile/Profile.tsx', `import { x } from '#storage/x.ts'`, 'src/storage/x.ts'],
    ['src/domain/money/money.ts', `import type { X } from '#store/x.ts'`, 'src/store/x.ts'],
    ['src/domain/money/money.ts', `export { x } from '../../commands/x.ts'`, 'src/commands/x.ts'],
    ['src/commands/addTier.ts', `export * from '#store/x.ts'`, 'src/store/x.ts'],
    ['src/records/flow.ts', `type X = import('#domain/x.ts').X`, 'src/domain/x.ts'],
    ['src/scene/scene.ts', `const x = () => import('#exchange/x.ts')`, 'src/exchange/x.ts'],
    ['src/ui/Chart.tsx', `new Worker(new URL('../canvas/x.ts', import.meta.url))`, 'src/canvas/x.ts'],
    ['src/ui/Chart.tsx', `import url from '#scene/x.ts?url'`, 'src/scene/x.ts'],
    ['src/store/openMap.ts', `import { x } from '#storage/x.ts'`, 'src/storage/x.ts'],
    ['src/canvas/Map.tsx', `import { x } from '../../test/x.ts'`, 'test/x.ts'],
    ['src/domain/money/money.ts', `import { useMemo } from 'react'`, 'react'],
    ['src/store/openMap.ts', `import { useMemo } from 'react'`, 'react'],
    ['src/store/openMap.ts', `import Dexie from 'dexie'`, 'dexie'],
    ['src/domain/kinds/kinds.ts', `import { createStore } from 'zustand/vanilla'`, 'zustand/vanilla'],
    ['src/scene/connectors.ts', `import { getBezierPath } from '@xyflow/react'`, '@xyflow/react'],
    ['src/exchange/csv.ts', `import { readFileSync } from 'node:fs'`, 'node:fs'],
  ])('refuses in %s: %s', (path, source, target) => {
    const folder = path.split('/')[1]
    expect(forbiddenUses(path, source)).toEqual([`${path} imports ${target}, which ${folder} may not.`])
  })

  test.each([
    ['src/store/hooks.ts', `import { useMemo } from 'react'`],
    ['src/store/openMap.ts', `import { createStore } from 'zustand/vanilla'`],
    ['src/panels/profile/Profile.tsx', `import styles from './Profile.module.css'`],
    ['src/panels/profile/Profile.tsx', `import { Button } from '#ui/Button.tsx'`],
    ['src/app/App.tsx', `import { Profile } from '#panels/profile/Profile.tsx'`],
    ['src/exchange/csv.ts', `import Papa from 'papaparse'`],
  ])('allows in %s: %s', (path, source) => {
    expect(forbiddenUses(path, source)).toEqual([])
  })

  test.each([
    ['src/domain/layout/sectorLayout.ts', 'export const x = Math.random()', 'Math.random'],
    ['src/commands/addTier.ts', 'export const now = () => Date.now()', 'Date.now'],
    ['src/exchange/svg.ts', 'export const today = () => new Date()', 'new Date()'],
    ['src/scene/paint.ts', `export const pen = () => document.createElement('canvas')`, 'document'],
    ['src/records/map.ts', 'export const width = () => window.innerWidth', 'window'],
  ])('refuses clock, chance and screen in %s: %s', (path, source, what) => {
    const folder = path.split('/')[1]
    expect(forbiddenUses(path, source)).toEqual([`${path} uses ${what}, which ${folder} may not.`])
  })

  test('allows a given day, and a field that is called document or window', () => {
    const source = `export const f = (file: { window: number }) => [new Date('2026-01-01'), file.window, { document: 1 }]`
    expect(forbiddenUses('src/domain/money/dates.ts', source)).toEqual([])
  })
})

function linesOfCode(source: string): number {
  return source.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length
}
