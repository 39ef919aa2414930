import type { GuideBlock, GuideDocument } from '#domain/incentives/guide.ts'

/** A guide as Markdown: headings, lists and pipe tables. */
export function guideMarkdown({ title, sections }: GuideDocument): string {
  const parts = sections.map(({ heading, blocks }) =>
    [`## ${escaped(heading)}`, ...blocks.map(block)].join('\n\n'),
  )
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`
}

function block(given: GuideBlock): string {
  if (given.kind === 'paragraph') return escaped(given.text)
  if (given.kind === 'list') return given.items.map((item) => `- ${escaped(item)}`).join('\n')
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [row(given.head), row(given.head.map(() => '---')), ...given.rows.map(row)].join('\n')
}

/** What a person typed stays text: no sign of it makes a heading, a link or another cell. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ')
}
