const NEEDED = [20, 19] as const

/** A sentence for somebody whose Node (`version` such as "18.20.1") cannot run the project, or `null`. */
export function tooOldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null
  return `Partnerscape needs Node ${NEEDED.join('.')} or newer and this is Node ${version}. Get it from nodejs.org, then run this again.`
}
