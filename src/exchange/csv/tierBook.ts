import { idWord, oneLine, sameNameKey } from '#exchange/csv/words.ts'
import type { Records } from '#records/recordTable.ts'
import type { Tier } from '#records/tier.ts'

/** The tiers by name; one that is missing is added above the others, in the order in which the files name them. */
export class TierBook {
  readonly added: Tier[] = []
  readonly #byName = new Map<string, Tier>()
  readonly #ids = new Set<string>()
  #highest = 0

  constructor(records: Records) {
    for (const tier of records.all('tier')) this.#keep(tier)
  }

  /** The id of the tier of that name, added where it is missing. */
  idOf(name: string): string {
    const known = this.#byName.get(sameNameKey(name))
    if (known) return known.id
    const tier: Tier = { id: this.#freeId(name), type: 'tier', name: oneLine(name), order: this.#highest + 1 }
    this.added.push(tier)
    this.#keep(tier)
    return tier.id
  }

  #keep(tier: Tier): void {
    this.#byName.set(sameNameKey(tier.name), tier)
    this.#ids.add(tier.id)
    this.#highest = Math.max(this.#highest, tier.order)
  }

  #freeId(name: string): string {
    const word = idWord(name) || 'tier'
    for (let n = 1; ; n++) {
      const id = n === 1 ? `tier:${word}` : `tier:${word}-${n}`
      if (!this.#ids.has(id)) return id
    }
  }
}
