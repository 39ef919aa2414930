import css from '#panels/incentives/guide/Guide.module.css'
import type { GuideBlock, GuideDocument } from '#domain/incentives/guide.ts'

/** A guide as a page of text. */
export function GuidePage({ guide: { title, sections } }: { readonly guide: GuideDocument }) {
  return (
    <article className={css['page']}>
      <h2 className={css['title']}>{title}</h2>
      {sections.map(({ heading, blocks }) => (
        <section key={heading} className={css['section']}>
          <h3 className={css['heading']}>{heading}</h3>
          {blocks.map((block, place) => (
            // Blocks have no names; their order is all there is.
            // oxlint-disable-next-line react/no-array-index-key
            <Block key={place} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: GuideBlock }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  if (block.kind === 'list')
    return (
      <ul className={css['list']}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              // A row has a cell for each tier, in their order.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
