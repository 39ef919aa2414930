import { counted, isRefusal, type Command, type CommandContext, type Edit } from '#commands/command.ts'
import { drawExchange } from '#commands/drawExchange.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { CARD_SIZE, rectAround, type Point } from '#domain/layout/geometry.ts'
import { participantRect, takenBy } from '#domain/layout/occupied.ts'
import type { QuickLine } from '#domain/quickadd/quickLine.ts'
import { quickPlanner, type QuickEnd, type QuickPlan } from '#domain/quickadd/quickPlan.ts'
import { spotsBeside } from '#domain/quickadd/spotsBeside.ts'
import { newParticipant } from '#records/participant.ts'

export interface QuickAdding {
  readonly lines: readonly QuickLine[]
  /** Whom the new ones stand beside and exchange with; without one it is the company. */
  readonly anchorId: string | null
  /** Where they stand on a map with neither. */
  readonly at: Point
}

/**
 * Adds lines of quick add in one step: participants that are not there yet, beside the anchor, and the exchanges of all.
 * What was not understood goes into the note, and flows with nobody at the other end into "gives" and "gets". A line
 * that cannot be added refuses the whole.
 */
export function quickAdd({ lines, anchorId, at }: QuickAdding): Command {
  return (edit, context) => {
    const plan = quickPlanner(edit.records, anchorId)
    const adding = new Adding(edit, context, { lines, anchorId, at })
    for (const [place, line] of lines.entries()) {
      const planned = plan(line)
      const refused = planned.problem ?? adding.add(planned)
      if (refused !== null) return { refused: lines.length > 1 ? `Line ${place + 1}: ${refused}` : refused }
    }
    return { label: adding.label() }
  }
}

class Adding {
  readonly #edit: Edit
  readonly #context: CommandContext
  readonly #spot: ReturnType<typeof spotsBeside>
  readonly #made = new Map<string, string>()
  readonly #names: string[] = []
  #touched = ''
  #flows = 0

  constructor(edit: Edit, context: CommandContext, { lines, anchorId, at }: QuickAdding) {
    this.#edit = edit
    this.#context = context
    const company = companyOf(edit.records) ?? null
    const anchor = edit.find('participant', anchorId ?? '') ?? company ?? { ...at, kind: 'other' }
    const isTaken = takenBy(Array.from(edit.records.all('participant'), participantRect))
    this.#spot = spotsBeside(
      anchor,
      company,
      2 * lines.length,
      (centre) => !isTaken(rectAround(centre, ROOM)),
    )
  }

  /** Gives a sentence where the line cannot be added. */
  add({ line, end, other, gives, returns }: QuickPlan): string | null {
    const id = this.#idOf(end, line.fields)
    this.#touched = end.name
    this.#keepRest(id, line)
    if (gives.length + returns.length === 0) return null
    if (!other) {
      this.#say(id, 'gives', gives)
      this.#say(id, 'gets', returns)
      return null
    }
    const drawn = drawExchange({ from: id, to: this.#idOf(other, {}), gives, returns })(
      this.#edit,
      this.#context,
    )
    this.#flows += gives.length + returns.length
    return isRefusal(drawn) ? drawn.refused : null
  }

  /** "add Acme", "add 2 flows of Acme", "add 12 participants and 30 flows". */
  label(): string {
    const flows = counted(this.#flows, 'flow')
    const [first] = this.#names
    if (first === undefined)
      return this.#flows > 0 ? `add ${flows} of ${this.#touched}` : `note on ${this.#touched}`
    if (this.#names.length === 1) return `add ${first}`
    return `add ${counted(this.#names.length, 'participant')}${this.#flows > 0 ? ` and ${flows}` : ''}`
  }

  #idOf(end: QuickEnd, fields: QuickLine['fields']): string {
    const key = end.name.toLowerCase()
    const there = end.id ?? this.#made.get(key)
    if (there !== undefined) return there
    const id = this.#context.newId('participant')
    const { kind, name } = end
    this.#edit.put(newParticipant({ ...fields, id, kind, name, ...this.#spot(kind) }))
    this.#made.set(key, id)
    this.#names.push(name)
    return id
  }

  #say(id: string, field: 'gives' | 'gets', flows: QuickPlan['gives']): void {
    const was = this.#edit.find('participant', id)?.[field] ?? ''
    const words = [was, ...flows.map(({ label, kind }) => label || kind)].filter((text) => text !== '')
    if (flows.length > 0) this.#edit.update('participant', id, { [field]: words.join(', ') })
  }

  #keepRest(id: string, { rest }: QuickLine): void {
    const note = this.#edit.find('participant', id)?.note ?? ''
    if (rest.length === 0) return
    const kept = [note, ...rest.map(({ text }) => text)].filter((text) => text !== '').join('\n')
    this.#edit.update('participant', id, { note: kept })
  }
}

/** A card and the air that a flow's label needs. */
const ROOM = { width: CARD_SIZE.width + 24, height: CARD_SIZE.height + 24 } as const
