export function IncentivesPage() {
  return <p>Incentives</p>
}
