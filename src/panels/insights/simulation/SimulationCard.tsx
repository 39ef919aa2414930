/** What partners will probably bring, beside the findings. */
export function SimulationCard() {
  return null
}
