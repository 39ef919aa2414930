import { expect, test } from 'vitest'
import { guideMarkdown } from '#exchange/guideMarkdown.ts'

test('a guide is headings, lists and pipe tables, and what was typed stays text', () => {
  const text = guideMarkdown({
    title: 'Northwind: Channel',
    sections: [
      { heading: 'How it works', blocks: [{ kind: 'paragraph', text: 'You sell *our* things.' }] },
      {
        heading: 'Tiers',
        blocks: [
          { kind: 'table', head: ['', 'Gold | Silver'], rows: [['Base rate', '20 %']] },
          { kind: 'list', items: ['# Not a heading', '[Not](a:link)'] },
        ],
      },
    ],
  })
  expect(text).toBe(
    [
      '# Northwind: Channel',
      '## How it works',
      String.raw`You sell \*our\* things.`,
      '## Tiers',
      String.raw`|  | Gold \| Silver |` + '\n| --- | --- |\n| Base rate | 20 % |',
      String.raw`- \# Not a heading` + '\n' + String.raw`- \[Not\](a:link)`,
    ].join('\n\n') + '\n',
  )
})
