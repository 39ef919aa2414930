import { columnProfile } from '#exchange/csv/columnProfile.ts'
import { planImport } from '#exchange/csv/planImport.ts'
import { readTable, sizeFault } from '#exchange/csv/readTable.ts'
import { recogniseTable } from '#exchange/csv/recogniseTable.ts'
import type { Table } from '#exchange/csv/table.ts'
import type { FromImporter, ReadFile, TableFile, ToImporter } from '#panels/importing/importProtocol.ts'
import { RecordTable } from '#records/recordTable.ts'

/** Reads files and plans imports; it keeps the tables read, so that only what is shown of them travels. */
export function createImporter(post: (message: FromImporter) => void): (message: ToImporter) => void {
  const tables = new Map<string, Table>()

  async function read(files: readonly File[]): Promise<void> {
    const done: ReadFile[] = []
    for (const [i, file] of files.entries()) {
      post({ is: 'reading', fileName: file.name, share: i / files.length })
      done.push(await readOne(file, tables))
    }
    post({ is: 'read', files: done })
  }

  function plan({ order, records, tables: named, options }: Extract<ToImporter, { is: 'plan' }>): void {
    const mapped = named.flatMap(({ fileName, mapping }) => {
      const table = tables.get(fileName)
      return table ? [{ table, mapping }] : []
    })
    post({ is: 'planned', order, plan: planImport(new RecordTable(records), mapped, options) })
  }

  return (message) => {
    const work = message.is === 'read' ? read(message.files) : Promise.resolve(message).then(plan)
    work.catch((error: unknown) =>
      post({ is: 'failed', reason: `The files could not be read: ${String(error)}.` }),
    )
  }
}

const SAMPLES = 3

async function readOne(file: File, tables: Map<string, Table>): Promise<ReadFile> {
  const fileName = file.name
  if (/\.(?:partnerscape|json|svg)$/i.test(fileName)) return { is: 'map', fileName }
  // Asked before the bytes are: a file of gigabytes must not even be loaded.
  const tooLarge = sizeFault(fileName, file.size)
  if (tooLarge !== null) return { is: 'faulty', fileName, fault: tooLarge }
  const result = readTable(new Uint8Array(await file.arrayBuffer()), fileName)
  if ('fault' in result) return { is: 'faulty', fileName, fault: result.fault }
  tables.set(fileName, result.table)
  return tableFile(result.table)
}

function tableFile(table: Table): TableFile {
  const { fileName, encoding, delimiter, header, rows } = table
  return {
    is: 'table',
    fileName,
    encoding,
    delimiter,
    header,
    rows: rows.length,
    samples: header.map((_, i) => columnProfile(table, i).values.slice(0, SAMPLES)),
    guess: recogniseTable(table).as,
    mappings: {
      participants: recogniseTable(table, 'participants'),
      flows: recogniseTable(table, 'flows'),
    },
  }
}
