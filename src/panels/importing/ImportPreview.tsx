import { FileCard } from '#panels/importing/FileCard.tsx'
import css from '#panels/importing/ImportDialog.module.css'
import { MissingEnds } from '#panels/importing/MissingEnds.tsx'
import { PlanCounts } from '#panels/importing/PlanCounts.tsx'
import { PlannedRows } from '#panels/importing/PlannedRows.tsx'
import type { useImport } from '#panels/importing/useImport.ts'

/** Each file as it is understood, then what importing them would do. */
export function ImportPreview({ work }: { readonly work: ReturnType<typeof useImport> }) {
  const { files, mappings, plan } = work
  return (
    <>
      {files.length > 0 && (
        <ul className={css['files']}>
          {files.map((file) => (
            <FileCard
              key={file.fileName}
              file={file}
              mapping={mappings.find(({ fileName }) => fileName === file.fileName)?.mapping}
              onMap={(mapping) => work.setMapping(file.fileName, mapping)}
              onRemove={() => work.removeFile(file.fileName)}
            />
          ))}
        </ul>
      )}
      {plan && plan.faults.length > 0 && (
        <ul role="alert" className={css['faults']}>
          {plan.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {plan && plan.rows.length > 0 && (
        <>
          <PlanCounts plan={plan} />
          <MissingEnds plan={plan} onChoose={work.chooseEnds} />
          <PlannedRows rows={plan.rows} />
        </>
      )}
    </>
  )
}
