/** "10,000": how many runs or draws. Not Intl, so that it reads the same in every language of the browser. */
export function runCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
