/** What the map will probably bring and cost in the scenario that is chosen. */
export function SimulationView() {
  return null
}
