import styles from '#canvas/EmptyHint.module.css'
import { useMapState, useOpenMap, useSessionState } from '#store/hooks.ts'

/** On a map with nobody but the company: the three ways to bring somebody in. It goes with the first of them. */
export function EmptyHint() {
  const { records } = useOpenMap()
  useMapState((state) => state.version)
  const typing = useSessionState((state) => state.quickAdding)
  if (typing || records.count('participant') > 1) return null
  return (
    <div className={styles['hint']}>
      <h2>Who is around you?</h2>
      <ul>
        <li>
          Press <kbd>A</kbd> and type “Acme, VAR, refers customers -&gt; 15 % commission”
        </li>
        <li>Drag a kind of partner from the strip on the left, or press its number</li>
        <li>Paste a list of names or cells onto the map, or import a table</li>
      </ul>
      <p>Then drag from the edge of one card to another to say what they give each other.</p>
    </div>
  )
}
