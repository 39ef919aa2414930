export type ReportPartId =
  | 'board'
  | 'participants'
  | 'flows'
  | 'fit'
  | 'programme'
  | 'scorecard'
  | 'findings'
  | 'reviews'

/** What a report can hold, in its order. Apart from how it is made, so that offering it loads nothing. */
export const REPORT_PARTS: readonly { readonly id: ReportPartId; readonly title: string }[] = [
  { id: 'board', title: 'Summary for the board' },
  { id: 'participants', title: 'Who is on the map' },
  { id: 'flows', title: 'Flows' },
  { id: 'fit', title: 'Fit' },
  { id: 'programme', title: 'Programme guide' },
  { id: 'scorecard', title: 'Scorecard' },
  { id: 'findings', title: 'Findings' },
  { id: 'reviews', title: 'Partner review sheets' },
]
