// What must hold of an order that moves between units: nothing is owed that cannot be given any more.
import { isOpen } from '../../server/domain/clocks.ts'
import { ruleOf, type Action } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

type Fault = [rule: RuleName, detail: string]

export function* moveFaults({ state, clocks }: Order): Generator<Fault> {
  // A merged order's clocks stand still, to go on where they were when it is parted again.
  const isOwed = (action: Action): boolean => state === 'merged' || ruleOf(action).from.includes(state)
  for (const clock of clocks) if (clock.name === 'sign' && isOpen(clock) && !isOwed('sign')) yield ['unanswerable', `${clock.id} runs in ${state}`]
}
