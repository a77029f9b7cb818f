// Which steps others must have seen before they decide, and which are mere asides.
import { expect, test } from 'vitest'
import { isAside, lastMoveOf } from '../../server/domain/asides.ts'
import { ACTIONS, ruleOf } from '../../server/domain/lifecycle.ts'

const steps = (...actions: string[]) => actions.map((action, index) => ({ seq: index + 1, action }))

test.each([
  ['nothing but moves', ['file', 'dispatch', 'sign'], 3],
  ['a warning last', ['file', 'dispatch', 'warn'], 2],
  ['a link and a warning last', ['file', 'dispatch', 'giveRatingLink', 'warn'], 2],
  ['a move after a warning', ['file', 'warn', 'dispatch'], 3],
  ['an empty history', [], 0],
])('%s', (_, actions, seq) => expect(lastMoveOf(steps(...actions))).toBe(seq))

test('no step that a person can take is an aside', () => {
  const people = ACTIONS.filter((action) => !ruleOf(action).by.every((by) => by === 'system'))
  expect(people.length).toBeGreaterThan(40)
  expect(people.filter(isAside)).toEqual([])
})
