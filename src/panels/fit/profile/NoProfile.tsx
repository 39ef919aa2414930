export function NoProfile() {
  return null
}
