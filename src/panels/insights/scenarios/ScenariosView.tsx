/** The map as it is beside a future of it. */
export function ScenariosView() {
  return null
}
