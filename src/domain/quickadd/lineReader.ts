import { flowKindFromWord } from '#domain/flows/flowKinds.ts'
import { kindFromWord } from '#domain/kinds/kindFromWord.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { flowPhrase, type FlowPhrase } from '#domain/quickadd/flowPhrase.ts'
import { placeFromWord } from '#domain/quickadd/placeFromWord.ts'
import type { QuickFlow, QuickLine, Remainder, Stretch } from '#domain/quickadd/quickLine.ts'
import type { Segment } from '#domain/quickadd/segments.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

type Side = 'gives' | 'returns'

/** "Acme, Inc." is one name. */
const LEGAL_FORM =
  /^(?:inc|llc|ltd|limited|gmbh|corp|co|ag|kg|s\.?a|s\.?r\.?l|plc|b\.?v|n\.?v|oy|ab|as|pty ltd)\.?$/i

/** Takes the segments of one line in their order. */
export class LineReader {
  readonly #text: string
  readonly #currency: string
  readonly #kinds: ParticipantKind[] = []
  readonly #regions: string[] = []
  readonly #flows: Record<Side, QuickFlow[]> = { gives: [], returns: [] }
  readonly #rest: Remainder[] = []
  readonly #understood: Stretch[] = []
  #name = ''
  #other: string | null = null
  #headArrow: Segment['before'] | null = null
  /** Where what is said next belongs, and whether flows have been spoken of yet. */
  #side: Side = 'gives'
  #inFlows = false
  #mutual: { left: number; right: number } | null = null

  constructor(text: string, currency: string) {
    this.#text = text
    this.#currency = currency
  }

  /** Gives how many of the following segments belong to the name. */
  takeName(segment: Segment, next: Segment | undefined): number {
    const legal = next?.before === ',' && LEGAL_FORM.test(next.text) ? next : null
    this.understand({ start: segment.start, end: (legal ?? segment).end })
    this.#name = this.#text.slice(segment.start, (legal ?? segment).end).replaceAll('"', '')
    return legal ? 1 : 0
  }

  /** A cell that is a name from end to end, whatever signs are in it. */
  takeCellName(cell: Stretch & { readonly text: string }): void {
    this.understand(cell)
    this.#name = cell.text
  }

  take(segment: Segment, next: Segment | undefined): void {
    if (segment.before === ':' || isArrow(segment)) this.#inFlows ||= segment.before === ':'
    if (this.#name !== '' && this.#takeOther(segment, next)) return
    // "implementation -> leads" and "Acme: referral" speak of a flow, "Acme, referral" of a kind of partner.
    const flowFirst =
      this.#inFlows ||
      isArrow(segment) ||
      (next !== undefined && isArrow(next) && next.before !== '<-') ||
      (this.#kinds.length > 0 && flowKindFromWord(segment.text) !== null)
    const asFlow = () => this.#takeFlow(segment)
    const asKind = () => this.takeKind(segment.text)
    const asRegion = () => this.#takeRegion(segment)
    const tried = flowFirst ? [asFlow, asKind, asRegion] : [asKind, asFlow, asRegion]
    const taken = this.#name !== '' && tried.some((take) => take())
    if (taken) this.understand(segment)
    else this.leave(segment.text, segment.start)
  }

  leave(text: string, at: number, why: string | null = null): void {
    this.#rest.push({ text, at, why })
  }

  understand({ start, end }: Stretch): void {
    this.#understood.push({ start, end })
  }

  done(): QuickLine {
    this.#turnMutual()
    const [kind = null, ...furtherKinds] = this.#kinds
    const said = this.#flows.gives.length + this.#flows.returns.length > 0
    const turned = this.#headArrow === '<-'
    const both = this.#headArrow === '<->'
    const { gives, returns } = this.#flows
    return {
      text: this.#text,
      name: this.#name.replaceAll(/\s+/gu, ' ').trim(),
      kind,
      fields: {
        ...(furtherKinds.length > 0 ? { furtherKinds } : {}),
        ...(this.#regions.length > 0 ? { regions: this.#regions } : {}),
      },
      other: this.#other,
      unsaid: {
        gives: !said && this.#other !== null && !turned,
        returns: !said && this.#other !== null && (turned || both),
      },
      gives: turned ? returns : gives,
      returns: turned ? gives : both && returns.length === 0 ? gives : returns,
      rest: this.#rest.toSorted((a, b) => a.at - b.at),
      understood: this.#understood,
    }
  }

  /** An arrow right after the head leads to another participant, where a colon follows or its words name no flow. */
  #takeOther(segment: Segment, next: Segment | undefined): boolean {
    if (!isArrow(segment) || this.#inFlows || this.#other !== null) return false
    if (next?.before !== ':' && flowPhrase(segment.text, this.#currency) !== null) return false
    this.understand(segment)
    this.#other = segment.text.replaceAll(/\s+/gu, ' ')
    this.#headArrow = segment.before
    return true
  }

  /** Whether the word is a kind; the first is the main one. */
  takeKind(word: string): boolean {
    const { kind, known } = kindFromWord(word)
    if (known && !this.#kinds.includes(kind)) this.#kinds.push(kind)
    return known
  }

  /** Whether the words name something that `side` says who gives. */
  takeGiven(text: string, side: Side): boolean {
    const phrase = flowPhrase(text, this.#currency)
    if (!phrase || phrase.odd) return false
    const { kind, label, amountMinor } = phrase
    this.#flows[side].push({ kind, label, amountMinor })
    return true
  }

  #takeRegion({ text }: Segment): boolean {
    const parts = text.split(/\s*(?:\/|&|\+|\band\b)\s*/u)
    const places = parts.map(placeFromWord)
    const found = placeFromWord(text)
    const regions = found === null ? places : [found]
    if (regions.includes(null)) return false
    this.#regions.push(...regions.filter((place) => place !== null))
    return true
  }

  #takeFlow(segment: Segment): boolean {
    const phrase = flowPhrase(segment.text, this.#currency)
    const side = this.#sideOf(segment, phrase)
    if (!phrase) {
      // What an arrow says stays told even where one end of it was not understood.
      if (isArrow(segment)) this.#side = side
      return false
    }
    const { kind, label, amountMinor, odd } = phrase
    if (segment.before === '<->' && this.#flows.gives.length > 0)
      this.#mutual = { left: this.#flows.gives.length - 1, right: this.#flows.returns.length }
    this.#flows[side].push({ kind, label, amountMinor })
    if (odd) this.leave(odd.text, segment.start + odd.at, odd.why)
    this.#inFlows = true
    this.#side = side
    return true
  }

  #sideOf(segment: Segment, phrase: FlowPhrase | null): Side {
    const turned = phrase?.turn && (phrase.us || !isArrow(segment))
    if (turned) return phrase.turn === 'named' ? 'gives' : 'returns'
    if (isArrow(segment)) return this.#side === 'gives' ? 'returns' : 'gives'
    return segment.before === ',' ? this.#side : 'gives'
  }

  /** "API <-> app" does not say who gives which; what the kind is known to get comes from the other (rules.md §1). */
  #turnMutual(): void {
    const [kind] = this.#kinds
    const { gives, returns } = this.#flows
    if (!this.#mutual || !kind) return
    const [left, right] = [gives[this.#mutual.left], returns[this.#mutual.right]]
    if (!left || !right || !getsRather(kind, left.label) || getsRather(kind, right.label)) return
    gives[this.#mutual.left] = right
    returns[this.#mutual.right] = left
  }
}

function isArrow({ before }: Segment): boolean {
  return before === '->' || before === '<-' || before === '<->'
}

function getsRather(kind: ParticipantKind, label: string): boolean {
  const word = label.toLowerCase()
  return (
    KIND_INFO[kind].gets.toLowerCase().includes(word) && !KIND_INFO[kind].gives.toLowerCase().includes(word)
  )
}
