import type { GuideBlock, GuideSection } from '#domain/incentives/guide.ts'

/** A section of the blocks that say something; none where there are none. */
export function section(heading: string, blocks: readonly GuideBlock[]): readonly GuideSection[] {
  const said = blocks.filter((block) => !isEmpty(block))
  return said.length === 0 ? [] : [{ heading, blocks: said }]
}

export function paragraph(text: string): GuideBlock {
  return { kind: 'paragraph', text }
}

export function list(items: readonly string[]): GuideBlock {
  return { kind: 'list', items }
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): GuideBlock {
  return { kind: 'table', head, rows }
}

function isEmpty(block: GuideBlock): boolean {
  if (block.kind === 'paragraph') return block.text.trim() === ''
  return block.kind === 'list' ? block.items.length === 0 : block.rows.length === 0
}
