/** A title in the middle of a sentence: "customer NPS", "revenue closed, FY2026 Q3". Words with no small letter stay as they are. */
export function inSentence(title: string): string {
  return title
    .split(' ')
    .map((word) => (/\p{Ll}/u.test(word) ? word.toLowerCase() : word))
    .join(' ')
}
