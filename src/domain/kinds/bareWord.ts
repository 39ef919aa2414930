/** A word without case, spaces, hyphens and other signs, so that "Tech-Integration" and "tech integration" are the same. */
export function bareWord(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
