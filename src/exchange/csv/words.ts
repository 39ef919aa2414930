/** Names are the same when they differ only in case and in spaces. */
export function sameNameKey(name: string): string {
  return oneLine(name).toLowerCase()
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** For sentences and lists, where a name of 100,000 characters has no place. */
export function shortened(text: string, most = 60): string {
  const line = oneLine(text.slice(0, most * 4))
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** The values of a cell that holds several: separated by | as Kumu has it, else by semicolon, else by comma. */
export function severalWords(cell: string): string[] {
  const separator = ['|', ';', ','].find((sign) => cell.includes(sign)) ?? ','
  return [...new Set(cell.split(separator).map(oneLine))].filter((word) => word !== '')
}

/** A word fit for an id, such as "acme-corp" for "Acme Corp."; may be empty. */
export function idWord(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100)
}

/** A short word that stands for `text`: the same text always gives the same one, another one practically never. */
export function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0')
}
