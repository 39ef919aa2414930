import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { PLAIN, type CardLook, type Decoration, type FlowLook } from '#scene/decoration.ts'

type Look = CardLook & FlowLook

/** What each card and line was last told to look like, so that a new decoration costs the painter only what differs. */
export class Looks {
  #decoration: Decoration = PLAIN
  /** Of those that look unusual, as text; '' in place of a text is hidden. */
  readonly #told = new Map<string, string>()

  get decoration(): Decoration {
    return this.#decoration
  }

  /** The look to tell the painter now; `null` where the card is to be left out. */
  card(participant: Participant): CardLook | null {
    return this.#tell(participant.id, this.#decoration.card(participant))
  }

  flow(flow: Flow): FlowLook | null {
    return this.#tell(flow.id, this.#decoration.flow(flow))
  }

  isHidden(id: string): boolean {
    return this.#told.get(id) === ''
  }

  forget(id: string): void {
    this.#told.delete(id)
  }

  /** Takes on a decoration; gives the ids of those that look different with it. Goes through the whole map. */
  change(decoration: Decoration, records: Records): string[] {
    this.#decoration = decoration
    if (decoration.plain && this.#told.size === 0) return []
    const different: string[] = []
    for (const participant of records.all('participant'))
      if (textOf(decoration.card(participant)) !== this.#told.get(participant.id))
        different.push(participant.id)
    for (const flow of records.all('flow'))
      if (textOf(decoration.flow(flow)) !== this.#told.get(flow.id)) different.push(flow.id)
    return different
  }

  #tell<T extends Look>(id: string, look: T | null): T | null {
    const text = textOf(look)
    if (text === undefined) this.#told.delete(id)
    else this.#told.set(id, text)
    return look
  }
}

function textOf(look: Look | null): string | undefined {
  if (look === null) return ''
  const { tone, hue, badge, mark, scale, textScale, dim } = look
  const unusual = tone ?? hue ?? mark ?? scale ?? textScale ?? dim
  return unusual === undefined
    ? undefined
    : `${tone ?? ''} ${hue ?? ''} ${badge ?? ''} ${mark ?? ''} ${scale ?? 1} ${textScale ?? 1} ${dim ?? false}`
}
