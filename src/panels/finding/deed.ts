/** Something that can be done, as the palette and the list of shortcuts need it. */
export interface Deed {
  readonly id: string
  readonly name: string
  readonly shortcut?: string | undefined
  readonly also?: readonly string[] | undefined
  readonly keywords?: string | undefined
  readonly group: string
  readonly keysOnly?: boolean | undefined
  enabled?(): boolean
  run(): void
}
