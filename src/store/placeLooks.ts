/** What each place of a map is looked at for: of the moment, never saved. `null` is what the place shows by itself. */

/** What of the place "Partners" is looked at; `null` is the profile the map shows, and its newest round. */
export interface FitChoice {
  readonly profileId: string | null
  readonly evaluationId: string | null
  readonly view: FitView
  /** Where the editor of criteria is open; `null` while it is closed. */
  readonly editingCriteria: CriteriaFocus | null
  readonly matrix: MatrixLook
}

/** How the matrix is laid out, and which partners it shows in which order. */
export interface MatrixLook {
  /** Partners are rows and criteria columns. */
  readonly transposed: boolean
  /** `rank`, `score`, `name`, or the id of a criterion. */
  readonly sortBy: string
  /** "field=value", as the filter of the map. */
  readonly filter: readonly string[]
  /** Ids of partners that are left out by hand. */
  readonly leftOut: readonly string[]
}

export const MATRIX_LOOK: MatrixLook = { transposed: false, sortBy: 'rank', filter: [], leftOut: [] }

/** At one criterion, at a new one, or with all of them folded. */
export type CriteriaFocus = { readonly id: string } | 'new' | 'list'

export type FitView = 'matrix' | 'value' | 'rounds' | 'room'

export interface IncentivesLook {
  /** The programme that is edited; `null` is the current one. */
  readonly programmeId: string | null
  /** The programme it is compared with in "What if", or `NOTHING_COMPARED`; `null` is the first proposal. */
  readonly compareId: string | null
  /** Whose statement is read; `null` is the first partner. */
  readonly partnerId: string | null
  readonly view: IncentivesView
}

/** Chosen instead of a programme to compare with. */
export const NOTHING_COMPARED = 'none'

export type IncentivesView = 'programme' | 'statements' | 'deals' | 'mdf' | 'ledger'

export interface ScorecardsLook {
  /** The fiscal quarter, "2026-3"; `null` is the last closed one. */
  readonly quarter: string | null
  /** Which quarter changes are told against: the one directly before, or the same a year earlier. */
  readonly compare: Comparison
  readonly partnerId: string | null
  readonly view: ScorecardsView
}

export type Comparison = 'quarter' | 'year'
export type ScorecardsView = 'overview' | 'lifecycle' | 'playbooks' | 'sheets'

export interface InsightsLook {
  /** `null` is the map as it is. */
  readonly scenarioId: string | null
  readonly view: InsightsView
  /** The gaps stand on the map as ghosts. */
  readonly ghosts: boolean
}

export type InsightsView = 'findings' | 'simulation' | 'scenarios'

/** The places that are looked at in several ways, with how each begins. */
export const PLACE_LOOKS = {
  fit: {
    profileId: null,
    evaluationId: null,
    view: 'matrix',
    editingCriteria: null,
    matrix: MATRIX_LOOK,
  } as FitChoice,
  incentives: { programmeId: null, compareId: null, partnerId: null, view: 'programme' } as IncentivesLook,
  scorecards: { quarter: null, compare: 'quarter', partnerId: null, view: 'overview' } as ScorecardsLook,
  insights: { scenarioId: null, view: 'findings', ghosts: false } as InsightsLook,
}
export type PlaceLooks = typeof PLACE_LOOKS
