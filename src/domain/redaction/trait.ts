import type { RecordType, RecordTypes } from '#records/record.ts'

/**
 * What a field holds, which decides what a redacted copy makes of it: `kept` is structure that tells nobody anything,
 * `ref` an id or a list of them, `text` words of a person that may name somebody or hold an amount, `contact` a website
 * or a person, `conditions` a filter; the rest is what it says.
 */
export type Trait =
  | 'kept'
  | 'ref'
  | 'text'
  | 'money'
  | 'score'
  | 'note'
  | 'contact'
  | 'name'
  | 'conditions'
  | 'changed'

/** The trait of every field of these record types. A field without one does not compile, so that none slips through. */
export type TraitsOf<T extends RecordType> = {
  readonly [Type in T]: { readonly [Field in Exclude<keyof RecordTypes[Type], 'id' | 'type'>]-?: Trait }
}
