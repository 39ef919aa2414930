/** A region or segment as a heading; `otherwise` where the dimension is not asked for. */
export function placeName(name: string | null, otherwise: string): string {
  return name === null ? otherwise : name.charAt(0).toUpperCase() + name.slice(1)
}
