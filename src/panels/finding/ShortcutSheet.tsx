import type { Deed } from '#panels/finding/deed.ts'
import styles from '#panels/finding/Finding.module.css'
import { Dialog } from '#ui/Dialog.tsx'
import { shortcutText } from '#ui/shortcut.ts'

interface Props {
  readonly deeds: readonly Deed[]
  onClose(): void
}

/** All keys, by group, as the registry of actions tells them. */
export function ShortcutSheet({ deeds, onClose }: Props) {
  return (
    <Dialog open title="Keyboard shortcuts" width="l" onClose={onClose}>
      {/* First to have the focus, so that the arrow keys scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['sheet']} role="region" aria-label="All shortcuts" tabIndex={0}>
        {Array.from(rowsByGroup(deeds), ([group, rows]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {Array.from(rows, ([name, keys]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{shortcutText(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** Keys by name by group, both in the order of the registry. */
function rowsByGroup(deeds: readonly Deed[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const groups = new Map<string, Map<string, string[]>>()
  for (const { group, name, shortcut, also = [] } of deeds) {
    if (shortcut === undefined) continue
    const rows = groups.get(group) ?? new Map<string, string[]>()
    groups.set(group, rows.set(name, [...(rows.get(name) ?? []), shortcut, ...also]))
  }
  return groups
}
