// Rules that can never be reached, because an earlier one takes all that they ask for; and what two versions differ in.
import { coversMatter, type RoutingRule, type RuleBook, type RuleCondition } from './rule.ts'

/**
 * Rules that stand wholly in the shadow of an earlier one, by id, with the id of that one.
 * Certain, not complete: two earlier rules that share a later one's ground between them are not seen here but in a trial.
 * A rule with an end, or one that is off, throws no shadow.
 */
export function shadowed(rules: readonly RoutingRule[]): Map<string, string> {
  const found = new Map<string, string>()
  const able = rules.filter(({ enabled }) => enabled)
  able.forEach((rule, index) => {
    const earlier = able.slice(0, index).find(({ until, when }) => until === null && contains(when, rule.when))
    if (earlier !== undefined) found.set(rule.id, earlier.id)
  })
  return found
}

/** Whether whatever fits `narrow` fits `wide` too. */
function contains(wide: RuleCondition, narrow: RuleCondition): boolean {
  const within = (of: readonly string[], all: readonly string[]) => all.length === 0 || (of.length > 0 && of.every((entry) => all.includes(entry)))
  const matters = wide.matters.length === 0 || (narrow.matters.length > 0 && narrow.matters.every((code) => coversMatter(wide.matters, code)))
  const lists = (['streets', 'demandTypes', 'urgencies', 'channels', 'places', 'placeKinds'] as const).every((kind) => within(narrow[kind], wide[kind]))
  return matters && lists && wordsWithin(narrow.words, wide.words) && timesWithin(narrow.times, wide.times)
}

function wordsWithin(narrow: RuleCondition['words'], wide: RuleCondition['words']): boolean {
  // "all of" gives each of its words; "one of" gives a word only when every one of them would do.
  const any = wide.any.length === 0 || narrow.all.some((word) => wide.any.includes(word)) || (narrow.any.length > 0 && narrow.any.every((word) => wide.any.includes(word)))
  return any && wide.all.every((word) => narrow.all.includes(word)) && wide.none.every((word) => narrow.none.includes(word))
}

function timesWithin(narrow: RuleCondition['times'], wide: RuleCondition['times']): boolean {
  const hours = wide.hours === null || wide.hours === narrow.hours
  const weekdays = wide.weekdays.length === 0 || (narrow.weekdays.length > 0 && narrow.weekdays.every((day) => wide.weekdays.includes(day)))
  const windows = wide.windows.length === 0 || (narrow.windows.length > 0 && narrow.windows.every((one) => wide.windows.some(({ from, to }) => from === one.from && to === one.to)))
  return hours && weekdays && windows
}

/** What differs between two versions of a book: ids of rules that were added, taken away or changed, `order` and `load`. */
export function changedBetween(before: RuleBook, after: RuleBook): string[] {
  const textOf = (book: RuleBook) => new Map(book.rules.map((rule) => [rule.id, JSON.stringify(rule)]))
  const [old, fresh] = [textOf(before), textOf(after)]
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter((id) => old.get(id) !== fresh.get(id))
  const kept = (book: RuleBook, other: ReadonlyMap<string, string>) => book.rules.flatMap(({ id }) => (other.has(id) ? [id] : [])).join(' ')
  if (kept(before, fresh) !== kept(after, old)) changed.push('order')
  if (JSON.stringify(before.load) !== JSON.stringify(after.load)) changed.push('load')
  return changed
}
