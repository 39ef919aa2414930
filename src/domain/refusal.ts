/** Why an input is not taken: the codes of the test vectors, by area. */
export type RefusalCode =
  // In every area.
  | 'E_DUPLICATE_ID'
  | 'E_NUMBER'
  | 'E_RANGE'
  | 'E_DATE'
  | 'E_AMOUNT'
  | 'E_NEGATIVE_AMOUNT'
  // Partner evaluation (rules.md §3, §4).
  | 'E_NO_CRITERIA'
  | 'E_WEIGHT_NEGATIVE'
  | 'E_WEIGHTS_ZERO'
  | 'E_RATING_RANGE'
  | 'E_RATING_TEXT'
  | 'E_UNKNOWN_CRITERION'
  // Incentives (§5).
  | 'E_NO_TIERS'
  | 'E_TIER_UNKNOWN'
  | 'E_PCT_RANGE'
  | 'E_BRACKETS_ORDER'
  | 'E_REBATE_TYPE'
  | 'E_REFUND_SIGN'
  | 'E_CURRENCY_NO_RATE'
  // Scorecards and programme metrics (§6, §7).
  | 'E_STATUS'
  | 'E_STAGE'
  | 'E_NEGATIVE_TARGET'
  | 'E_DATE_ORDER'
  | 'E_PARTNER_UNKNOWN'
  // Map analysis (§9).
  | 'E_NO_COMPANY'
  | 'E_COMPANY_MANY'
  | 'E_FLOW_ENDPOINT'
  | 'E_SELF_FLOW'

/** An input that is not taken: a code, the place as a path into the input, and a sentence for a person. */
export interface Refusal {
  readonly code: RefusalCode
  readonly path: string
  readonly fault: string
}

/** Makes a refusal; `fault` is a whole sentence. */
export function refuse(code: RefusalCode, path: string, fault: string): Refusal {
  return { code, path, fault }
}

/** Whether a rule answered with a refusal instead of a result. */
export function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer && 'path' in answer && 'fault' in answer
}
