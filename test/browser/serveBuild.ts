import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serveDist, type ServedBuild } from '../support/serveDist.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string
  }
}

let served: ServedBuild | undefined

/** Serves `dist` once for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no build to test: run "npm run build" first, or "npm test", which does.')
  served = await serveDist()
  project.provide('appUrl', served.url)
}

export async function teardown(): Promise<void> {
  await served?.close()
}
