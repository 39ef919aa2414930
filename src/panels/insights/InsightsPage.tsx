export function InsightsPage() {
  return <p>Insights</p>
}
