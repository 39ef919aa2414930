import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { EndChoice } from '#exchange/csv/importPlan.ts'
import type { TableMapping } from '#exchange/csv/recogniseTable.ts'
import { BLANK, importState, type ImportState } from '#panels/importing/importState.ts'
import { startImporter, type Importer } from '#panels/importing/startImporter.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'

interface Import extends ImportState {
  addFiles(files: readonly File[]): void
  removeFile(fileName: string): void
  setMapping(fileName: string, mapping: TableMapping): void
  chooseEnds(choices: Readonly<Record<string, EndChoice>>): void
  /** Stops reading and planning; what was read before stays. */
  cancel(): void
}

/** Reads files and keeps a plan of what importing them would do, planned anew when a choice or the map changes. */
export function useImport(): Import {
  const records = useDerived(recordsOf)
  const [state, tell] = useReducer(importState, BLANK)
  const importer = useRef<Importer | null>(null)
  const orders = useRef(0)

  const running = useCallback(() => {
    importer.current ??= startImporter((message) => tell({ is: 'heard', message }))
    return importer.current
  }, [])

  useEffect(
    () => () => {
      importer.current?.stop()
      importer.current = null
    },
    [],
  )

  const { mappings, ends } = state
  useEffect(() => {
    if (mappings.length === 0) return
    const order = ++orders.current
    tell({ is: 'planning', order })
    running().post({ is: 'plan', order, records, tables: mappings, options: { ends } })
  }, [mappings, ends, records, running])

  function addFiles(files: readonly File[]): void {
    if (files.length === 0) return
    tell({ is: 'reading' })
    running().post({ is: 'read', files: latestOfEachName(files) })
  }

  function cancel(): void {
    importer.current?.stop()
    importer.current = null
    tell({ is: 'cancelled' })
  }

  return {
    ...state,
    addFiles,
    cancel,
    removeFile: (fileName) => tell({ is: 'removed', fileName }),
    setMapping: (fileName, mapping) => tell({ is: 'mapped', fileName, mapping }),
    chooseEnds: (choices) => tell({ is: 'chosen', choices }),
  }
}

function recordsOf(records: Records): AnyRecord[] {
  return [
    ...records.all('map'),
    ...records.all('participant'),
    ...records.all('flow'),
    ...records.all('tier'),
  ]
}

/** Tables are known by their file's name. */
function latestOfEachName(files: readonly File[]): File[] {
  return [...new Map(files.map((file) => [file.name, file])).values()]
}
