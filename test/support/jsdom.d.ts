/** The little of jsdom that tests use by themselves; the package has no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly DOMParser: typeof DOMParser }
  }
}
