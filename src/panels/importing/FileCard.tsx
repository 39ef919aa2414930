import { FileSpreadsheet, Map as MapIcon, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TableMapping } from '#exchange/csv/recogniseTable.ts'
import { ColumnMapping } from '#panels/importing/ColumnMapping.tsx'
import css from '#panels/importing/ImportDialog.module.css'
import type { ReadFile, TableFile } from '#panels/importing/importProtocol.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'

interface FileCardProps {
  readonly file: ReadFile
  readonly mapping: TableMapping | undefined
  readonly onMap: (mapping: TableMapping) => void
  readonly onRemove: () => void
}

export function FileCard({ file, mapping, onMap, onRemove }: FileCardProps) {
  switch (file.is) {
    case 'faulty':
      return (
        <Card icon={<TriangleAlert size={16} />} file={file} onRemove={onRemove}>
          <p role="alert" className={css['fault']}>
            {file.fault}
          </p>
        </Card>
      )
    case 'map':
      return (
        <Card icon={<MapIcon size={16} />} file={file} onRemove={onRemove}>
          <p className={css['aside']}>A Partnerscape map; it opens as a new map, this one stays as it is.</p>
        </Card>
      )
    case 'table':
      return (
        <Card icon={<FileSpreadsheet size={16} />} file={file} about={aboutTable(file)} onRemove={onRemove}>
          {mapping && <TableChoices file={file} mapping={mapping} onMap={onMap} />}
        </Card>
      )
  }
}

interface CardProps {
  readonly icon: ReactNode
  readonly file: ReadFile
  readonly about?: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

function Card({ icon, file, about, onRemove, children }: CardProps) {
  return (
    <li className={css['file']}>
      <div className={css['fileHead']}>
        {icon}
        <strong className={css['fileName']}>{file.fileName}</strong>
        <span className={css['aside']}>{about}</span>
        <IconButton label="Remove" icon={<X />} size="s" onClick={onRemove} />
      </div>
      {children}
    </li>
  )
}

const TABLES = [
  { value: 'participants', label: 'Participants' },
  { value: 'flows', label: 'Flows' },
] as const

function TableChoices({
  file,
  mapping,
  onMap,
}: Omit<FileCardProps, 'file' | 'onRemove'> & { file: TableFile; mapping: TableMapping }) {
  return (
    <>
      <RadioGroup
        label={`What ${file.fileName} lists`}
        hideLabel
        look="row"
        value={mapping.as}
        options={TABLES}
        onChange={(as) => onMap(file.mappings[as])}
      />
      <ColumnMapping file={file} mapping={mapping} onMap={onMap} />
    </>
  )
}

const SEPARATORS: Readonly<Record<TableFile['delimiter'], string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': '|',
}

function aboutTable({ rows, delimiter, encoding }: TableFile): string {
  return `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}, separated by ${SEPARATORS[delimiter]}, ${encoding}`
}
