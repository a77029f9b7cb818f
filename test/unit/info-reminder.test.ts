// A question to the citizen comes with a date and a reminder half-way (HR §3.2; the half is ours).
import { expect, test } from 'vitest'
import { wakesAt } from '../../server/domain/decide.ts'
import { reminded } from '../../server/domain/moves/dispatching.ts'
import { after as following, anOrder, beijing, handler, world } from '../support/builders.ts'

const asked = following(anOrder('handling'), 'askInfo', handler, { question: '几号楼？', answerBy: beijing('2026-03-06 09:00') }, beijing('2026-03-02 09:00'))
const HALF = beijing('2026-03-04 09:00')

test('the order wakes half-way, then at the end', () => {
  expect(wakesAt(asked, world)).toEqual(HALF)
  const told = { ...asked, ...reminded(asked, HALF) }
  expect(wakesAt(told, world)).toEqual(beijing('2026-03-06 09:00'))
})

test('one is reminded once, not before its time, and not of what was answered', () => {
  expect(reminded(asked, new Date(HALF.getTime() - 1))).toBeNull()
  const told = reminded(asked, HALF)
  expect(told?.info).toMatchObject({ question: '几号楼？', remindAt: null })
  expect(reminded({ ...asked, ...told }, beijing('2026-03-05 09:00'))).toBeNull()
  const supplied = following(asked, 'supplyInfo', { kind: 'citizen', orderId: asked._id }, { text: '三号楼' }, beijing('2026-03-03 09:00'))
  expect(reminded(supplied, HALF)).toBeNull()
})
