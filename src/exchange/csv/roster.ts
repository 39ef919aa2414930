import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Place } from '#exchange/csv/importPlan.ts'
import { idWord, sameNameKey } from '#exchange/csv/words.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** Longest id in a file, so that the record's id with its prefix stays within its own limit. */
export const FILE_ID_LIMIT = 200

/** The participants as they will be: those of the map, changed and joined by those of the files. */
export class Roster {
  readonly #records: Records
  readonly #after = new Map<string, Participant>()
  readonly #claims = new Map<string, Place>()
  readonly #byFileId = new Map<string, { id: string; place: Place }>()
  readonly #byName = new Map<string, Set<string>>()
  readonly #reserved = new Set<string>()
  #company: Participant | undefined

  constructor(records: Records) {
    this.#records = records
    for (const participant of records.all('participant')) this.#note(participant)
  }

  /** The record id of a participant with that id in a file; a record id stays what it is. */
  static recordId(fileId: string): string {
    return fileId.startsWith(PREFIX) ? fileId : `${PREFIX}${fileId}`
  }

  get company(): Participant | undefined {
    return this.#company
  }

  /** The company a new map begins with, while nobody has named it or drawn a flow at it: an import may take its place. */
  get placeholder(): Participant | undefined {
    const company = this.#company
    if (!company || this.#claims.has(company.id) || company.name !== KIND_INFO.company.short) return undefined
    return this.#records.flowCountAt(company.id) === 0 ? company : undefined
  }

  find(id: string): Participant | undefined {
    return this.#after.get(id) ?? this.#records.find('participant', id)
  }

  /** Ids of all that go by that name, of the map and of the files so far. */
  named(name: string): string[] {
    return [...(this.#byName.get(sameNameKey(name)) ?? [])]
  }

  /** Keeps ids that rows name for those rows: others neither match them by name nor take them. */
  reserve(ids: Iterable<string>): void {
    for (const id of ids) this.#reserved.add(id)
  }

  isReserved(id: string): boolean {
    return this.#reserved.has(id)
  }

  claimedBy(id: string): Place | undefined {
    return this.#claims.get(id)
  }

  ofFileId(fileId: string): { id: string; place: Place } | undefined {
    return this.#byFileId.get(fileId)
  }

  /** Takes the participant as a row leaves it. */
  take(participant: Participant, place: Place, fileId = ''): void {
    const before = this.find(participant.id)
    if (before) this.#byName.get(sameNameKey(before.name))?.delete(before.id)
    this.#after.set(participant.id, participant)
    this.#claims.set(participant.id, place)
    if (fileId !== '') this.#byFileId.set(fileId, { id: participant.id, place })
    this.#note(participant)
  }

  /** An id for a newcomer without one, made of its name so that the same file makes the same ids. */
  freeId(name: string): string {
    const word = idWord(name) || 'participant'
    for (let n = 1; ; n++) {
      const id = n === 1 ? `${PREFIX}${word}` : `${PREFIX}${word}-${n}`
      if (!this.find(id) && !this.#reserved.has(id)) return id
    }
  }

  #note(participant: Participant): void {
    const key = sameNameKey(participant.name)
    const ids = this.#byName.get(key)
    if (ids) ids.add(participant.id)
    else this.#byName.set(key, new Set([participant.id]))
    if (participant.kind === 'company') this.#company = participant
  }
}

const PREFIX = 'participant:'
