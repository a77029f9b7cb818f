// The life cycle as a page: state diagram and table of actions, both drawn from the one table that the code runs on.
import type { Field } from '../../server/domain/fields.ts'
import { ACTIONS, actionsFrom, ruleOf, waysOf, type Action, type Rule } from '../../server/domain/lifecycle.ts'
import { ENDED_STATES, isEnded, ORDER_STATES, type OrderState } from '../../server/domain/words.ts'

const STATE_NAMES: Record<OrderState, string> = {
  submitted: '待派单',
  needs_info: '待补充',
  dispatched: '待签收',
  return_review: '退单审核',
  handling: '办理中',
  suspended: '挂账',
  reply_review: '待审核',
  callback: '待回访',
  closed: '已办结',
  answered: '直办',
  transferred: '已移交',
  declined: '不予受理',
  merged: '并入',
}

/** The whole of docs/lifecycle.md. */
export function lifecycleDocument(): string {
  return [
    '# The life cycle of an order (工单)',
    '',
    'Drawn by `npx tsx scripts/lifecycle-diagram.ts` from `server/domain/lifecycle.ts`; not edited by hand. A test fails when it is stale.',
    '',
    'An action in a state that the table does not list for it is refused with `illegal_transition`, which names the state, the states it is allowed from and the actions allowed now. Further rules (once only, in time, by a second person) are refused with `rule_broken`, which names the rule and its source.',
    '',
    '```mermaid',
    ...diagram(),
    '```',
    '',
    'Supervision (催办, 督办), requests, help between units, exclusion (剔除), the verification of a bad rating (差评核实) and re-checks (回头看) are marks on the order, not states.',
    '',
    '## States',
    '',
    '| State | 中文 | Ended | What may be done |',
    '|---|---|---|---|',
    ...ORDER_STATES.map((state) => `| \`${state}\` | ${STATE_NAMES[state]} | ${isEnded(state) ? 'yes' : ''} | ${codes(actionsFrom(state))} |`),
    '',
    '## Actions',
    '',
    '“as lead” and “as assisting”: people of a department and its own system may act only where their unit has that part. Fields in brackets may be left out. “stays” means that the state does not change.',
    '',
    '| Action | Who | From | To | Needs | Source |',
    '|---|---|---|---|---|---|',
    ...ACTIONS.map((action) => rowOf(action, ruleOf(action))),
    '',
  ].join('\n')
}

/** One edge for each pair of states, with the actions that lead over it; what stays in its state is left to the table. */
function diagram(): string[] {
  const edges = new Map<string, Action[]>()
  for (const action of ACTIONS) {
    for (const [a, b] of waysOf(action)) if (a !== b) edges.set(`${a} --> ${b}`, [...(edges.get(`${a} --> ${b}`) ?? []), action])
  }
  return [
    'stateDiagram-v2',
    '  direction TB',
    ...ORDER_STATES.map((state) => `  state "${STATE_NAMES[state]} ${state}" as ${state}`),
    '  [*] --> submitted: file',
    ...[...edges].map(([edge, actions]) => `  ${edge}: ${actions.join(', ')}`),
    ...ENDED_STATES.map((state) => `  ${state} --> [*]`),
  ]
}

function rowOf(action: Action, rule: Rule): string {
  const who = `${codes(rule.by)}${rule.as === undefined ? '' : ` (as ${rule.as})`}`
  const to = rule.to.length === 0 ? 'stays' : `${codes(rule.to)}${rule.stays === true ? ', or stays' : ''}`
  const needs = Object.entries(rule.fields).map(([name, field]) => (field.required ? `${name}: ${kindOf(field)}` : `[${name}: ${kindOf(field)}]`))
  return `| \`${action}\` | ${who} | ${codes(rule.from)} | ${to} | ${needs.join('<br>') || '–'} | ${rule.source.replaceAll('|', '\\|')} |`
}

function kindOf(field: Field): string {
  switch (field.kind) {
    case 'text':
      return `text ≤ ${field.max}`
    case 'choice':
      return field.of.join(' / ')
    case 'count':
      return `${field.min}–${field.max}`
    default:
      return field.kind
  }
}

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ')
