import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

/** A file of `page/` as JavaScript, to be run inside a page. Such a file imports types only. */
export async function pageScript(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`page/${name}.ts`, import.meta.url))
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path)
  // Of a file that exports types only, this mark of a module is left, which a script may not hold.
  return `{${code.replace(/^export \{\};?$/m, '')}}`
}
