// What a reader may do with an order now: each action with the fields it asks for, as far as the order leaves a choice.
import type { Ability } from '../contracts/orders.ts'
import { accusedUnits } from '../domain/accused.ts'
import { actedBy, CENTRE, type Actor } from '../domain/actors.ts'
import { liveAsks } from '../domain/asks.ts'
import { isExtendedInHours } from '../domain/clocks.ts'
import type { Field } from '../domain/fields.ts'
import { hindranceOf } from '../domain/foresee.ts'
import { openHonestErrors } from '../domain/honest-errors.ts'
import { ruleOf, type Action } from '../domain/lifecycle.ts'
import { openMeasures, WHOLE } from '../domain/measures.ts'
import { promiseOf } from '../domain/moves/promises.ts'
import { namesOthers } from '../domain/moves/recusal.ts'
import { leavesCommunitiesOut, openPartsBelow, unitsBelowFree } from '../domain/moves/sub-dispatch.ts'
import { unitsToRecord, unitsToRuleOn } from '../domain/moves/whistles.ts'
import type { Order } from '../domain/orders.ts'
import { partsWaitedFor } from '../domain/parts.ts'
import { openProposals } from '../domain/supervision/proposals.ts'
import { usualNext } from '../domain/usual.ts'
import { abilitiesOf } from '../policies/orders.ts'
import type { Rules } from './clocks.ts'

/** What may be asked for now and is not refused whatever is filled in: the usual next steps first. */
export const possible = (who: Actor, order: Order, rules: Rules, now: Date): Ability[] =>
  inOrder(order, abilitiesOf(who, order).filter((action) => hindranceOf(order, action, who, rules, now) === null), who, rules)

/** The actions as abilities, the usual next steps first. */
export function inOrder(order: Order, allowed: Action[], who: Actor, rules: Rules): Ability[] {
  const usual = usualNext(order)
  const rank = (action: Action) => (usual.includes(action) ? usual.indexOf(action) : usual.length)
  return [...allowed].sort((a, b) => rank(a) - rank(b)).map((action) => abilityView(action, usual.includes(action), order, who, rules))
}

function abilityView(action: Action, usual: boolean, order: Order, who: Actor, rules: Rules): Ability {
  const rule = ruleOf(action)
  const asked = liveAsks(order).map(({ no }) => String(no))
  const promised = openMeasures(order).map(({ ask }) => ask)
  const isAsked = (name: string, kind: Field['kind']): boolean => {
    if (name === 'partsLeftOut') return partsWaitedFor(order).length > 0
    // An extension is asked for in the limit's own time.
    if (name === 'hours' || name === 'workingDays') return name === extendedIn(order)
    // Which promise is meant is plain where the only one is of the whole.
    if (name === 'measures') return promised.some((ask) => ask !== WHOLE)
    // What is listed one by one is promised with each; what is not, as a whole.
    if (name === 'measure' || name === 'doneBy') return asked.length === 0
    // Who speaks for the citizen says how they know that they do.
    if (name === 'verified') return who.kind === 'staff'
    // Only a supervisor takes a unit back, and only one that stands.
    if (name === 'cleared') return who.kind === 'staff' && who.unit === CENTRE && who.roles.includes('supervisor') && accusedUnits(order.demand).length > 0
    return (asked.length > 0 || !ABOUT_ASKS.has(kind)) && (action !== 'recuse' || name !== 'person' || namesOthers(who))
  }
  const fields = Object.entries(rule.fields).filter(([name, { kind }]) => isAsked(name, kind))
  // Asked for at all, these have to be filled in.
  const asIs = (name: string, field: Field): Field => {
    if (MUST_WHERE_ASKED.has(name)) return { ...field, required: true }
    // The table knows the widest bounds alone; how many a street may call, the policy in force.
    return action === 'whistle' && field.kind === 'units' ? { ...field, max: rules.whistlePolicy.mostUnits } : field
  }
  return { action, usual, source: rule.source, fields: fields.map(([name, field]) => fieldView(name, asIs(name, field), name === 'measures' ? promised.map(String) : ABOUT_ASKS.has(field.kind) ? asked : meantBy(action, name, order, who, rules))), narrowed: narrowedBy(action, order, who, rules) }
}

const MUST_WHERE_ASKED: ReadonlySet<string> = new Set(['partsLeftOut', 'measures', 'hours', 'workingDays', 'verified'])

function extendedIn(order: Order): 'hours' | 'workingDays' {
  const resolve = promiseOf(order.clocks, 'resolve')
  return resolve !== undefined && isExtendedInHours(resolve) ? 'hours' : 'workingDays'
}

/** The rule that leaves out some of what could be chosen, where there is one. */
const narrowedBy = (action: Action, order: Order, who: Actor, rules: Rules): Ability['narrowed'] =>
  action === 'subDispatch' && leavesCommunitiesOut(order, actedBy(who).unit ?? '', rules) ? { rule: 'not_community_duty', source: 'Beijing 2021 art. 17; Weifang 2021 art. 24' } : null

/** Fields that speak of the single things asked for: a demand of one thing is asked for none of them. */
const ABOUT_ASKS: ReadonlySet<Field['kind']> = new Set(['answers', 'askNumbers', 'verdicts'])

/** Where the order itself says which of the values are meant; null = the field's own. */
function meantBy(action: Action, field: string, order: Order, who: Actor, rules: Rules): string[] | null {
  if (field === 'cleared') return [...accusedUnits(order.demand)]
  if (field === 'proposal') return openProposals(order).map(({ kind }) => kind)
  if (action === 'whistle' && field === 'units') return [...rules.whistlePolicy.called]
  if (action === 'ruleWhistle' && field === 'unit') return unitsToRuleOn(order)
  if (action === 'subDispatch' && field === 'unit') return unitsBelowFree(order, actedBy(who).unit ?? '', rules)
  if (action === 'withdrawPart' && field === 'unit') return openPartsBelow(order, actedBy(who).unit).map(({ unit }) => unit)
  if (field === 'arrivals') return unitsToRecord(order)
  if (action === 'confirmHonestError' && field === 'failure') return openHonestErrors(order).map(({ failure }) => failure)
  if (action === 'liftRecusal' && field === 'person') return order.recused ?? []
  if (action === 'supervise' && field === 'unit') return order.units
  return null
}

const fieldView = (name: string, field: Field, meant: string[] | null): Ability['fields'][number] => ({
  name,
  kind: field.kind,
  required: field.required,
  max: 'max' in field ? field.max : null,
  min: 'min' in field ? field.min : null,
  of: meant ?? ('of' in field ? [...field.of] : null),
  when: field.when ?? null,
})
