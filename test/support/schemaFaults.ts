import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'

const SCHEMAS = fileURLToPath(new URL('../../../shared/ooxml-xsd/', import.meta.url))

/** Why decks cannot be checked against ISO/IEC 29500 here, or `null` where they can. */
export function noSchemas(): string | null {
  if (!existsSync(join(SCHEMAS, 'pml.xsd'))) return 'the schemas (../shared/ooxml-xsd) are not here'
  return spawnSync('xmllint', ['--version']).status === 0 ? null : 'xmllint is not installed'
}

/** What the parts of a deck have against their schemas, as `xmllint` says it. */
export function schemaFaults(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'partnerscape-parts-'))
  try {
    return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
      const schema = schemaOf(path)
      if (schema === null) return []
      const file = join(folder, path.replaceAll('/', '-'))
      writeFileSync(file, part)
      const { status, stderr } = spawnSync('xmllint', [
        '--noout',
        '--nonet',
        '--schema',
        join(SCHEMAS, schema),
        file,
      ])
      return status === 0 ? [] : [`${path}: ${String(stderr).slice(0, 500)}`]
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function schemaOf(path: string): string | null {
  if (/^ppt\/theme\/[^/]+\.xml$/.test(path)) return 'dml-main.xsd'
  return /^ppt\/([a-zA-Z]+\/)?[a-zA-Z]+\d*\.xml$/.test(path) ? 'pml.xsd' : null
}
