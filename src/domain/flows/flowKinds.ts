import { bareWord } from '#domain/kinds/bareWord.ts'
import type { FlowGroup } from '#records/flowGroup.ts'
import { FLOW_KINDS, type FlowKind } from '#records/flowKind.ts'

export type { FlowGroup }

/** What is known of a kind of flow (rules.md §2). */
export interface FlowKindInfo {
  readonly id: FlowKind
  readonly term: string
  readonly meaning: string
  /** Preset of a new flow: contractual and expected in exchange. */
  readonly tangible: boolean
  /** `cash` moves, `forgone` is a discount left, `null` is no money. */
  readonly money: 'cash' | 'forgone' | null
  readonly group: FlowGroup
}

export const FLOW_INFO: Readonly<Record<FlowKind, FlowKindInfo>> = {
  product: tangible('product', 'Product', 'product, licence, subscription', 'product'),
  integration: tangible('integration', 'Integration', 'API, connector, SDK, joint build', 'product'),
  data: tangible('data', 'Data', 'usage data, lead lists, market data', 'product'),
  services: tangible('services', 'Services', 'implementation, managed or agency work', 'product'),
  referral: tangible('referral', 'Referral', 'a lead or introduction', 'leads'),
  payment: cash('payment', 'Payment', 'price, fee, royalty, revenue share'),
  commission: cash('commission', 'Commission', 'reward for a referred or influenced deal'),
  margin: { ...cash('margin', 'Margin', 'discount left to the reseller'), money: 'forgone' },
  rebate: cash('rebate', 'Rebate', 'rebate, bonus, SPIFF'),
  mdf: cash('mdf', 'MDF', 'market development funds'),
  enablement: intangible(
    'enablement',
    'Enablement',
    'training, certification, playbooks, portal, demo',
    'product',
  ),
  support: intangible('support', 'Support', 'partner manager, technical help', 'product'),
  content: intangible('content', 'Content', 'articles, audience, joint webinar reach', 'brand'),
  brand: intangible('brand', 'Brand', 'credibility, logo, badge, reference', 'brand'),
  access: intangible('access', 'Access', 'customer access, listing, introductions for nothing', 'leads'),
  feedback: intangible('feedback', 'Feedback', 'product feedback, market insight', 'brand'),
  alignment: intangible('alignment', 'Alignment', 'roadmap say, executive sponsor, standards', 'brand'),
}

export const FLOW_GROUPS: readonly { readonly id: FlowGroup; readonly title: string }[] = [
  { id: 'money', title: 'Money' },
  { id: 'product', title: 'Product & data' },
  { id: 'leads', title: 'Leads & referrals' },
  { id: 'brand', title: 'Brand & audience' },
]

/** The flow kind a word of a file means (id, term or a usual other name), or `null` where it names none. */
export function flowKindFromWord(word: string): FlowKind | null {
  const bare = bareWord(word)
  return KIND_OF.get(bare) ?? KIND_OF.get(bare.replace(/s$/, '')) ?? null
}

const ALIASES: Readonly<Partial<Record<FlowKind, readonly string[]>>> = {
  product: ['licence', 'license', 'subscription', 'software', 'resale'],
  integration: ['api', 'connector', 'sdk', 'joint build', 'data integration'],
  data: ['usage data', 'lead list', 'market data'],
  services: ['service', 'implementation', 'managed service', 'consulting'],
  referral: ['lead', 'introduction', 'refer'],
  payment: ['money', 'price', 'fee', 'royalty', 'revenue share', 'revenue', 'cash', 'rev share'],
  commission: ['referral fee', 'reward'],
  margin: ['discount'],
  rebate: ['bonus', 'spiff', 'spif'],
  mdf: ['market development funds', 'market development fund', 'co marketing fund', 'coop fund'],
  enablement: ['training', 'certification', 'playbook'],
  support: ['technical help', 'partner manager'],
  content: ['article', 'audience', 'webinar', 'traffic'],
  brand: ['credibility', 'logo', 'badge', 'reference', 'endorsement'],
  access: ['customer access', 'listing'],
  feedback: ['product feedback', 'market insight', 'insight'],
  alignment: ['roadmap', 'executive sponsor', 'standards', 'governance'],
}

const KIND_OF: ReadonlyMap<string, FlowKind> = new Map(
  FLOW_KINDS.flatMap((kind) =>
    [kind, FLOW_INFO[kind].term, ...(ALIASES[kind] ?? [])].map((word) => [bareWord(word), kind] as const),
  ),
)

function tangible(id: FlowKind, term: string, meaning: string, group: FlowGroup): FlowKindInfo {
  return { id, term, meaning, tangible: true, money: null, group }
}

function cash(id: FlowKind, term: string, meaning: string): FlowKindInfo {
  return { id, term, meaning, tangible: true, money: 'cash', group: 'money' }
}

function intangible(id: FlowKind, term: string, meaning: string, group: FlowGroup): FlowKindInfo {
  return { id, term, meaning, tangible: false, money: null, group }
}
