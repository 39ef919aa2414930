import { flowKindFromWord, FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { amountIn, type AmountIn } from '#domain/quickadd/amountIn.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** One thing given, as words tell it. `turn` is who gives it where the words say so: the one named, or the other. */
export interface FlowPhrase {
  readonly kind: FlowKind
  readonly label: string
  readonly amountMinor: number | null
  readonly turn: 'named' | 'other' | null
  /** It says "we", "us" or "you", so its turn holds even where an arrow would turn it. */
  readonly us: boolean
  /** A stretch of the phrase that looks like an amount and cannot be one here, with the reason. */
  readonly odd: { readonly text: string; readonly at: number; readonly why: string } | null
}

/**
 * Reads "refers customers", "gets commission $20k" or "15 % commission" as a flow, or `null` where no word in it names
 * one. A share stays in the label; an amount a year is taken out of it.
 */
export function flowPhrase(text: string, currency: string): FlowPhrase | null {
  const amount = amountIn(text, currency)
  const words = wordsOf(amount ? cutOut(text, amount) : text)
  const { turn, us, said } = subjectOf(words)
  const kind = verbKind(said) ?? nounKind(said)
  if (kind === null) return null
  const bare = amount || FLOW_INFO[kind].money === null ? null : bareAmount(text, currency)
  const label = bare ? wordsOf(cutOut(text, bare)).slice(words.length - said.length) : said
  return {
    kind,
    label: withoutLooseEnd(label).join(' '),
    amountMinor: minorOf(amount) ?? minorOf(bare),
    turn: turn ?? (verbKind(said) === null ? null : 'named'),
    us,
    odd: amount && 'fault' in amount ? { text: amount.text, at: amount.at, why: amount.fault } : null,
  }
}

const GIVE = /^(?:gives?|provides?|offers?|sends?|brings?|delivers?|shares?)$/i
const GET = /^(?:gets?|receives?|earns?|wants?|takes?)$/i
const US = /^(?:we|you|us)$/i
const LOOSE = /^(?:of|for|worth|at|about|around|to|from|up|per|a|the|in|on|by|with|over|and|-|–|~|≈|@)$/i

/** Verbs that tell by themselves what is given. */
const VERBS: readonly (readonly [RegExp, FlowKind])[] = [
  [/^(?:refers?|introduces?|recommends?|sources?)$/i, 'referral'],
  [/^(?:pays?|buys?|subscribes?)$/i, 'payment'],
  [/^(?:integrates?|connects?|embeds?)$/i, 'integration'],
  [/^(?:implements?|installs?|consults?|operates?|hosts?|manages?)$/i, 'services'],
  [/^(?:resells?|sells?|distributes?|lists?|opens?|co-?sells?)$/i, 'access'],
  [/^(?:trains?|certif(?:y|ies)|enables?)$/i, 'enablement'],
  [/^supports?$/i, 'support'],
  [/^(?:licen[cs]es|supplies)$/i, 'product'],
  [/^(?:promotes?|writes?|publishes|co-?markets?|blogs?)$/i, 'content'],
  [/^(?:endorses?|vouches)$/i, 'brand'],
  [/^(?:funds?|sponsors?)$/i, 'mdf'],
  [/^(?:advises?|reviews?)$/i, 'feedback'],
]

/** Nouns that people use beside those of a file. */
const NOUNS: Readonly<Record<string, FlowKind>> = {
  app: 'product',
  apps: 'product',
  addon: 'product',
  plugin: 'integration',
  plugins: 'integration',
  customers: 'referral',
  clients: 'referral',
  deals: 'referral',
  reach: 'content',
  posts: 'content',
  traffic: 'content',
  share: 'payment',
  fund: 'mdf',
  funds: 'mdf',
  funding: 'mdf',
}

function subjectOf(words: readonly string[]): Pick<FlowPhrase, 'turn' | 'us'> & { said: readonly string[] } {
  const us = US.test(words[0] ?? '')
  const rest = us ? words.slice(1) : words
  const [verb = ''] = rest
  const gives = GIVE.test(verb)
  if (!gives && !GET.test(verb)) {
    // "we pay 15 % commission": what we pay is named by its noun, so the verb may go.
    const paid = us && /^pay$/i.test(verb) && rest.length > 1
    return { turn: us ? 'other' : null, us, said: paid ? rest.slice(1) : rest }
  }
  return { turn: gives === us ? 'other' : 'named', us, said: rest.slice(1) }
}

function verbKind([verb = '', ...rest]: readonly string[]): FlowKind | null {
  const kind = VERBS.find(([pattern]) => pattern.test(verb))?.[1] ?? null
  const noun = kind === 'payment' ? nounKind(rest) : null
  return noun !== null && FLOW_INFO[noun].money !== null ? noun : kind
}

/** The noun that ends the phrase, or its part before "of", "on", "for": "app revenue share", "commission on new deals". */
function nounKind(words: readonly string[]): FlowKind | null {
  const cut = words.findIndex((word, i) => i > 0 && LOOSE.test(word))
  const named = (cut < 0 ? words : words.slice(0, cut)).filter((word) => /\p{L}/u.test(word))
  for (let from = 0; from < named.length; from++) {
    const noun = named.slice(from).join(' ')
    const kind = flowKindFromWord(noun) ?? NOUNS[noun.toLowerCase().replaceAll('-', '')] ?? null
    if (kind !== null) return kind
  }
  return null
}

/** After a word for money a figure at the end is an amount even without a sign, but no share and no small count. */
function bareAmount(text: string, currency: string): AmountIn | null {
  const figures = /(?<=\s)\d[\d.,]{2,}$/.exec(text)
  return figures ? amountIn(text, currency, figures) : null
}

function minorOf(amount: AmountIn | null): number | null {
  return amount && 'minor' in amount ? amount.minor : null
}

function cutOut(text: string, { at, text: cut }: AmountIn): string {
  return `${text.slice(0, at)} ${text.slice(at + cut.length)}`
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function withoutLooseEnd(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !LOOSE.test(word))
  return words.slice(0, last + 1)
}
