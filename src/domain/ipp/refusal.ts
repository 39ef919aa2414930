/** Why an input is not taken: the codes of the test vectors. */
export type RefusalCode =
  | 'E_NO_CRITERIA'
  | 'E_DUPLICATE_ID'
  | 'E_NUMBER'
  | 'E_RANGE'
  | 'E_WEIGHT_NEGATIVE'
  | 'E_WEIGHTS_ZERO'
  | 'E_RATING_RANGE'
  | 'E_RATING_TEXT'
  | 'E_UNKNOWN_CRITERION'

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
