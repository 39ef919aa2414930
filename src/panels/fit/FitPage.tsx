export function FitPage() {
  return null
}
