import type { RecordType } from '#records/record.ts'

const LENGTH = 12
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** "participant:k3v9…": 62 bits of chance, so that two tabs never make the same. */
export function newRecordId(type: RecordType): string {
  return `${type}:${randomWord()}`
}

export function newCommitId(): string {
  return `commit:${randomWord()}`
}

/** Today in the person's own time zone, as `YYYY-MM-DD`. */
export function civilToday(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

function randomWord(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(LENGTH)),
    (byte) => LETTERS[byte % LETTERS.length],
  ).join('')
}
