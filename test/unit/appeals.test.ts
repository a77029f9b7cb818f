// An appeal is owed a ruling wherever its order has gone since: a task that nobody may end would be late for ever.
import { expect, test } from 'vitest'
import { tasksOf } from '../../server/domain/care.ts'
import type { Order, OrderRequest } from '../../server/domain/orders.ts'
import { ENDED_STATES } from '../../server/domain/words.ts'
import { mayAct } from '../../server/policies/orders.ts'
import { after as following, anOrder, auditor, beijing, lead, MONDAY } from '../support/builders.ts'

const made = (): Order => {
  const order = anOrder('closed')
  const request = {
    id: 'appeal-1',
    kind: 'appeal',
    unit: lead.unit,
    by: { kind: 'staff', id: lead.id, unit: lead.unit },
    at: MONDAY,
    reason: '误按',
    law: null,
    proposedUnit: null,
    workingDays: null,
    until: null,
    plan: null,
    dueAt: beijing('2026-03-09 18:00'),
    toldLateAt: null,
    appeal: { verificationId: 'v', evidence: '验收单', first: null },
    ruling: null,
  } satisfies OrderRequest
  return { ...order, requests: [request] }
}

test.each(ENDED_STATES)('%s', (state) => {
  const order: Order = { ...made(), state }
  expect(tasksOf(order).map(({ kind }) => kind)).toEqual(['appeal'])
  expect(mayAct(auditor, 'ruleAppeal', order)).toBe(true)
  const refused = following(order, 'ruleAppeal', auditor, { granted: false, reason: '录音与单位说法不符' }, beijing('2026-03-03 09:00'))
  expect(refused).toMatchObject({ state, tasks: [], requests: [{ ruling: { granted: false } }] })
})
