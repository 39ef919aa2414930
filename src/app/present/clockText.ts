/** Whole seconds as "06:42", from an hour on as "1:06:42". */
export function clockText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const short = `${two(minutes)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${short}` : short
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
