/** "sell-through" as it stands on the screen: "Sell through". */
export function sentenceWord(value: string): string {
  return (value.slice(0, 1).toUpperCase() + value.slice(1)).replaceAll('-', ' ')
}
