export function ScorecardsPage() {
  return <p>Scorecards</p>
}
