// An answer after a redo is rated anew, however long the second round took.
import { expect, test } from 'vitest'
import { after, ask, anOrder, auditor, beijing, handler, REPLY } from '../support/builders.ts'

const citizenOf = (orderId: string) => ({ kind: 'citizen', orderId }) as const

test('the second answer may be rated although the first rating is older than its seven days', () => {
  const first = anOrder('callback')
  const redone = after(first, 'rate', citizenOf(first._id), { grade: 'dissatisfied', solved: false })
  expect(redone).toMatchObject({ state: 'handling', redoCount: 1 })
  const day = (text: string) => beijing(`2026-03-${text}`)
  const contacted = after(redone, 'recordContact', handler, { method: 'phone', reached: true }, day('17 10:00'))
  const again = after(after(contacted, 'reply', handler, REPLY, day('17 11:00')), 'passReply', auditor, {}, day('17 12:00'))
  const closed = after(again, 'rate', citizenOf(first._id), { grade: 'satisfied', solved: true }, day('18 09:00'))
  expect(closed).toMatchObject({ state: 'closed', rating: { grade: 'satisfied', solved: true, firstAt: day('18 09:00') } })
  // From there the seven days run anew.
  expect(ask(closed, 'rate', citizenOf(first._id), { grade: 'very_satisfied', solved: true }, day('25 08:00')).ok).toBe(true)
  expect(ask(closed, 'rate', citizenOf(first._id), { grade: 'very_satisfied', solved: true }, day('25 10:00'))).toMatchObject({ ok: false, refusal: { rule: 'too_late' } })
})
