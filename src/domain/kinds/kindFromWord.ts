import { bareWord } from '#domain/kinds/bareWord.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'

/** The kind a word of a file means: an id, a term or an alias of rules.md §1; an unknown word is `other`, not known. */
export function kindFromWord(word: string): { kind: ParticipantKind; known: boolean } {
  const bare = bareWord(word)
  const kind = KIND_OF.get(bare) ?? KIND_OF.get(bare.replace(/s$/, '')) ?? KIND_OF.get(withoutPartner(bare))
  return kind ? { kind, known: true } : { kind: 'other', known: false }
}

/** Other words by which people name a kind. The first row of each is rules.md §1; the rest is how exports write it. */
const ALIASES: Readonly<Partial<Record<ParticipantKind, readonly string[]>>> = {
  company: ['us', 'we', 'our product', 'you'],
  'customer-segment': ['segment', 'market segment', 'icp', 'buyer segment', 'persona'],
  customer: ['client', 'account', 'end user', 'buyer'],
  isv: ['software vendor', 'app', 'app partner', 'app developer'],
  'tech-integration': ['technology', 'tech', 'technology integration', 'integration partner', 'connector'],
  platform: ['hyperscaler', 'cloud provider', 'infrastructure', 'infrastructure provider'],
  marketplace: ['app store', 'store', 'online marketplace'],
  oem: ['white label', 'original equipment manufacturer', 'embedded'],
  si: [
    'consultancy',
    'gsi',
    'implementation',
    'solution partner',
    'consultant',
    'consulting',
    'integrator',
    'systems integrator',
    'global system integrator',
    'service partner',
    'solution',
  ],
  training: ['trainer', 'certification', 'training partner', 'education'],
  var: ['reseller', 'lar', 'channel partner', 'value added reseller', 'dealer'],
  distributor: ['distribution', 'disti', 'wholesaler'],
  msp: ['mssp', 'csp', 'managed services', 'managed services provider', 'managed security service provider'],
  referral: ['referrer', 'introducer'],
  affiliate: ['publisher'],
  influencer: ['analyst', 'creator', 'thought leader', 'evangelist', 'media'],
  community: ['user group', 'open source project', 'forum', 'project'],
  agency: ['marketing agency', 'creative agency'],
  alliance: ['strategic partner', 'strategic', 'co sell', 'co selling'],
  vendor: ['supplier', 'service provider'],
  association: ['foundation', 'standards body', 'university', 'non profit', 'ngo'],
  competitor: ['rival', 'competition'],
}

const KIND_OF: ReadonlyMap<string, ParticipantKind> = new Map(
  PARTICIPANT_KINDS.flatMap((kind) => {
    const { term, short } = KIND_INFO[kind]
    return [kind, term, short, ...(ALIASES[kind] ?? [])].map((word) => [bareWord(word), kind] as const)
  }),
)

function withoutPartner(bare: string): string {
  return bare.replace(/partners?$/, '')
}
