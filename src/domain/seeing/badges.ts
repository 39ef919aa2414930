/** One or two letters for each word, no two the same: the sign that stands beside a colour. Numbered where letters run out. */
export function badgesFor(words: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return words.map((word) => {
    const badge = candidates(word).find((letters) => !taken.has(letters)) ?? freeNumber(taken)
    taken.add(badge)
    return badge
  })
}

function freeNumber(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(String(number))) number++
  return String(number)
}

function candidates(word: string): readonly string[] {
  const letters = Array.from(word.toUpperCase()).filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const [first = '', ...rest] = letters
  return [first, ...rest.map((letter) => first + letter)].filter((letter) => letter !== '')
}
