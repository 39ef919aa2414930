/** A document as data: later Markdown, print or a page. */
export interface GuideDocument {
  readonly title: string
  readonly sections: readonly GuideSection[]
}

export interface GuideSection {
  readonly heading: string
  readonly blocks: readonly GuideBlock[]
}

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
