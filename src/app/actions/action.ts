/** Something a person can do, by its name in "Find or do", by its keys, and in the list of shortcuts. */
export interface Action {
  readonly id: string
  /** As a deed: "Fit view". Rows of the list of shortcuts with the same name are shown as one. */
  readonly name: string
  /** As `ui/shortcut.ts` writes it: "Mod+Shift+Z", "A", "?", "F2", "ArrowLeft". */
  readonly shortcut?: string | undefined
  /** Further keys for the same. */
  readonly also?: readonly string[] | undefined
  /** Words by which it is found beside its name. */
  readonly keywords?: string | undefined
  readonly group: string
  /** Where its keys count: `map` while the focus is on the map and on no button; `typing` even in a text field. */
  readonly keysIn?: 'map' | 'typing' | undefined
  /** Can be done in every place; the others lead to the map first, and their keys count there alone. */
  readonly everywhere?: boolean | undefined
  /** Stands in the list of shortcuts only: a move of the hand, or a key that the browser itself answers. */
  readonly keysOnly?: boolean | undefined
  /** The browser answers its keys; they are only told. */
  readonly native?: boolean | undefined
  enabled?(): boolean
  run(): void
}
