import { boxOf, overlap, type Boxed } from '#canvas/painter/bounds.ts'
import { layNotes, NO_NOTES, type NoteFacts } from '#scene/notes.ts'
import type { Note, Notes, Rect } from '#scene/types.ts'

/** The painter's areas and notes. They are few, so they are laid out together and looked through. */
export class NoteModel {
  readonly #facts = new Map<string, NoteFacts>()
  #hidden: ReadonlySet<string> = new Set()
  #laid: Notes | null = NO_NOTES

  /** Takes what changed; gives the boxes that look different now. */
  apply(changed: readonly NoteFacts[], removed: readonly string[]): Boxed[] {
    const touched: Boxed[] = []
    for (const id of [...changed.map((facts) => facts.id), ...removed]) {
      const before = this.#facts.get(id)
      if (before) touched.push(boxOf(before))
      this.#facts.delete(id)
    }
    for (const facts of changed) {
      this.#facts.set(facts.id, facts)
      touched.push(boxOf(facts))
    }
    if (touched.length > 0) this.#laid = null
    return touched
  }

  hide(ids: ReadonlySet<string>): void {
    this.#hidden = ids
  }

  in(rect: Rect): Notes {
    const laid = (this.#laid ??= layNotes(this.#facts.values()))
    const box = boxOf(rect)
    const shows = (note: Note) => !this.#hidden.has(note.id) && overlap(boxOf(note.rect), box)
    return { areas: laid.areas.filter(shows), stickies: laid.stickies.filter(shows) }
  }
}
