import type { GuideBlock, GuideDocument } from '#domain/incentives/guide.ts'
import { escapeXml } from '#exchange/xml.ts'

/** A document as one HTML file that needs no other: its own small style sheet, no script, nothing fetched. */
export function documentHtml({ title, sections }: GuideDocument): string {
  const body = sections.map(
    ({ heading, blocks }) =>
      `<section>\n<h2>${escapeXml(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
  )
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeXml(title)}</h1>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function blockHtml(block: GuideBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeXml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block)
  }
}

/** In a box that scrolls by itself, so that a wide table does not widen the page; tabbable, so that keys scroll it too. */
function tableHtml({ head, rows }: GuideBlock & { kind: 'table' }): string {
  const heads = head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('')
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`)
  return `<div tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table></div>`
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 1080px; margin: 0 auto; padding: 32px 24px; font: 15px/1.5 Inter, system-ui, sans-serif; }
h1 { font-size: 28px; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 19px; break-after: avoid; }
p { white-space: pre-line; }
div { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 8px; border-bottom: 1px solid #8885; text-align: left; vertical-align: top; }
th { border-bottom-color: currentColor; }
@page { margin: 14mm; }
@media print { body { max-width: none; padding: 0; } div { overflow: visible; } tr, li { break-inside: avoid; } thead { display: table-header-group; } }
`
