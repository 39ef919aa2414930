import type { Encoding } from '#exchange/csv/table.ts'

/** The text of a file in the encoding it shows, or what kind of file it is where it is no text at all. */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } | { binary: string } {
  const known = SIGNATURES.find(({ start }) => start.every((byte, i) => bytes[i] === byte))
  if (known) return { binary: known.is }
  const encoding = wideEncoding(bytes)
  if (encoding) return checked(decode(bytes, encoding), encoding)
  const utf8 = decodeUtf8(bytes)
  return utf8 === null ? checked(decode(bytes, 'Windows-1252'), 'Windows-1252') : checked(utf8, 'UTF-8')
}

const SIGNATURES: readonly { start: readonly number[]; is: string }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], is: 'an Excel workbook or a ZIP archive' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Excel workbook' },
  { start: [0x89, 0x50, 0x4e, 0x47], is: 'a PNG picture' },
  { start: [0xff, 0xd8, 0xff], is: 'a JPEG picture' },
  { start: [0x47, 0x49, 0x46, 0x38], is: 'a GIF picture' },
  { start: [0x25, 0x50, 0x44, 0x46], is: 'a PDF' },
  { start: [0x1f, 0x8b], is: 'a gzip archive' },
]

const LABELS: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
}

const SAMPLE_BYTES = 4_000

/** UTF-16 by its byte order mark, or by every second byte being zero, as plain letters have it. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const zeros = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 4
  if (sample.length < 4 || Math.min(even, odd) > many / 4) return null
  if (odd > many) return 'UTF-16 LE'
  return even > many ? 'UTF-16 BE' : null
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(LABELS[encoding]).decode(bytes)
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text holds no NUL and next to no control characters; a program or picture without a known beginning does. */
function checked(
  text: string,
  encoding: Encoding,
): { text: string; encoding: Encoding } | { binary: string } {
  if (text.includes('\u0000')) return { binary: 'a binary file' }
  // oxlint-disable-next-line eslint/no-control-regex
  const controls = text.slice(0, SAMPLE_BYTES).match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return controls > 2 && controls > Math.min(text.length, SAMPLE_BYTES) / 50
    ? { binary: 'a binary file' }
    : { text, encoding }
}
