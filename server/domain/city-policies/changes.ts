// What differs between two versions of a policy: fields that say another value, rules that came, went or read differently.

/** One difference. `path` into the value, rules of a list by their id: `rules.resolve.T0`; null = it is not there. */
export interface PolicyChange {
  path: string
  from: unknown
  to: unknown
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The differences, in the order of the newer value, what is gone last. Spans and lists of words count as one value; a list
 * whose items have ids is compared by them, so that moving a rule changes nothing.
 */
export function policyChanges(before: unknown, after: unknown, path = ''): PolicyChange[] {
  if (isSame(before, after)) return []
  const [was, is] = [partsOf(before), partsOf(after)]
  if (was === null || is === null) return [{ path, from: before ?? null, to: after ?? null }]
  const keys = [...Object.keys(is), ...Object.keys(was).filter((key) => !(key in is))]
  return keys.flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`
    // A rule reads as one sentence: it is shown whole, as it was and as it is.
    return isRule(was[key] ?? is[key]) ? (isSame(was[key], is[key]) ? [] : [{ path: at, from: was[key] ?? null, to: is[key] ?? null }]) : policyChanges(was[key], is[key], at)
  })
}

/** What a value is made of; null when it counts as one. */
function partsOf(value: unknown): Fields | null {
  if (Array.isArray(value)) return value.every(isRule) ? Object.fromEntries(value.map((rule) => [keyOf(rule), rule])) : null
  return isFields(value) ? value : null
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Rules have an `id`, the steps of the warnings a `code`. */
const isRule = (value: unknown): value is Fields => isFields(value) && (typeof value.id === 'string' || typeof value.code === 'string')

const keyOf = (rule: Fields): string => String(rule.id ?? rule.code)

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Keys in one order: a stored value may have them in another than a sent one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  return isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)])) : value
}
