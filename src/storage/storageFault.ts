/** The map or the database was written by a newer Partnerscape than this tab runs (S11). */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError'
  constructor() {
    super(NEWER_DATA)
  }
}

/** The map is not, or no longer, on this device. */
export class MapGoneError extends Error {
  override readonly name = 'MapGoneError'
  constructor() {
    super('this map is no longer on this device; export it to keep it')
  }
}

export const NEWER_DATA =
  'A newer Partnerscape has opened this data. Reload this tab to go on; everything that was saved is kept.'

/** Why `error` stopped a write, as the end of the sentence "Not saved: …". */
export function failureReason(error: unknown): string {
  if (isQuotaError(error)) return 'there is no room left on this device'
  if (error instanceof NewerDataError) return 'a newer Partnerscape has opened this map; reload this tab'
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'MapGoneError') return message
  if (name === 'DatabaseClosedError') return 'the connection to the data on this device was closed'
  return `the browser could not write (${firstLine(message) || name})`
}

/** The browser reports a full disk as an aborted transaction and hides the truth one level down (stack.md 4.3). */
export function isQuotaError(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: { name?: unknown } | null }
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError'
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? ''
}
