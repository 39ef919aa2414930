/** A filter is a list of "field=value"; several of one field mean any of them, different fields all of them. */

/** Values by field id, in the order in which the fields first come up. What has no "=" is no condition. */
export function conditionsOf(filter: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const conditions = new Map<string, Set<string>>()
  for (const condition of filter) {
    const at = condition.indexOf('=')
    if (at < 1) continue
    const [field, value] = [condition.slice(0, at), condition.slice(at + 1)]
    const values = conditions.get(field)
    if (values) values.add(value)
    else conditions.set(field, new Set([value]))
  }
  return conditions
}

/** The filter with the value of the field taken in, or out where it was in. */
export function withValueToggled(filter: readonly string[], field: string, value: string): readonly string[] {
  const condition = `${field}=${value}`
  return filter.includes(condition) ? filter.filter((other) => other !== condition) : [...filter, condition]
}

export function withoutField(filter: readonly string[], field: string): readonly string[] {
  return filter.filter((condition) => !condition.startsWith(`${field}=`))
}
