/** What a column of a participants table can be. */
export const PARTICIPANT_FIELDS = [
  'id',
  'name',
  'kind',
  'furtherKinds',
  'tier',
  'regions',
  'segments',
  'motions',
  'stage',
  'website',
  'owner',
  'tags',
  'note',
  'gives',
  'gets',
  'signedOn',
] as const
export type ParticipantField = (typeof PARTICIPANT_FIELDS)[number]

/** What a column of a flows table can be. */
export const FLOW_FIELDS = [
  'id',
  'from',
  'to',
  'kind',
  'label',
  'direction',
  'amount',
  'weight',
  'status',
  'note',
] as const
export type FlowField = (typeof FLOW_FIELDS)[number]

/** The names a field goes by, the surest first: of two columns that could be a field, the surer name gets it. */
export const PARTICIPANT_COLUMNS: Readonly<Record<ParticipantField, readonly string[]>> = {
  id: ['id', 'participant id', 'partner id', 'identifier', 'key'],
  name: [
    'name',
    'label',
    'partner name',
    'company name',
    'organisation',
    'organization',
    'company',
    'partner',
    'account',
    'title',
  ],
  kind: ['kind', 'type', 'partner type', 'partner kind', 'element type', 'role', 'category of partner'],
  furtherKinds: ['further kinds', 'other kinds', 'further roles', 'other roles', 'roles', 'kinds'],
  tier: ['tier', 'partner tier', 'partner level', 'level'],
  regions: ['regions', 'region', 'region hint', 'territory', 'territories', 'geography'],
  segments: ['segments', 'segment', 'industry', 'industries', 'vertical', 'verticals'],
  motions: ['motions', 'motion'],
  stage: ['stage', 'lifecycle stage', 'lifecycle'],
  website: ['website', 'homepage', 'web site', 'home page', 'url', 'link', 'web'],
  owner: ['owner', 'partner manager', 'account manager', 'responsible'],
  tags: ['tags', 'tag', 'labels', 'keywords'],
  note: ['note', 'notes', 'description', 'comment', 'comments', 'remarks'],
  gives: ['gives', 'what it gives', 'value given'],
  gets: ['gets', 'what it gets', 'value received'],
  signedOn: ['signed on', 'signed', 'joined', 'since', 'partner since', 'member since', 'start date'],
}

export const FLOW_COLUMNS: Readonly<Record<FlowField, readonly string[]>> = {
  id: ['id', 'flow id', 'identifier', 'key'],
  from: ['from', 'source', 'from id', 'source id', 'giver', 'from name'],
  to: ['to', 'target', 'to id', 'target id', 'receiver', 'to name'],
  kind: ['flow kind', 'kind', 'flow type', 'connection type', 'type', 'flow'],
  label: ['label', 'flow label', 'name', 'title'],
  direction: ['direction'],
  amount: [
    'amount',
    'amount per year',
    'yearly amount',
    'annual amount',
    'amount a year',
    'value',
    'revenue',
  ],
  weight: ['weight', 'strength', 'importance'],
  status: ['status'],
  note: ['note', 'notes', 'description', 'comment', 'comments', 'remarks'],
}

/** A column name without case, underscores and double spaces, as the lists above write it. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_\-.]+/g, ' ')
    .trim()
}

/** How many of the names a field goes by. */
export function knownHeaders(names: readonly string[]): number {
  return names.filter((name) => KNOWN.has(plainName(name))).length
}

const KNOWN = new Set([...Object.values(PARTICIPANT_COLUMNS), ...Object.values(FLOW_COLUMNS)].flat())
