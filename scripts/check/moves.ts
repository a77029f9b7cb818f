// What must hold of an order that moves between units: nothing is owed that cannot be given any more.
import { isOpenRequest } from '../../server/domain/care.ts'
import { isOpen, isPart } from '../../server/domain/clocks.ts'
import { ruleOf, type Action } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isOpenPart } from '../../server/domain/parts.ts'
import type { RuleName } from './violation.ts'

type Fault = [rule: RuleName, detail: string]

export function* moveFaults({ state, clocks, parts, leadUnit, requests }: Order): Generator<Fault> {
  // A merged order's clocks stand still, to go on where they were when it is parted again.
  const isOwed = (action: Action): boolean => state === 'merged' || ruleOf(action).from.includes(state)
  const isWaitedFor = (unit: string | null): boolean => isOwed('answerPart') && parts.some((part) => part.unit === unit && isOpenPart(part))
  for (const clock of clocks.filter(isOpen)) {
    if (clock.name === 'sign' && !isOwed('sign')) yield ['unanswerable', `${clock.id} runs in ${state}`]
    if (clock.name === 'contact' && !isOwed('recordContact')) yield ['unanswerable', `${clock.id} runs in ${state}`]
    if (isPart(clock) && !isWaitedFor(clock.unit)) yield ['unanswerable', `${clock.id} runs in ${state}, and nothing is waited for`]
  }
  for (const part of parts) {
    if (isOpenPart(part) && (state === 'reply_review' || state === 'callback')) yield ['part_wrong', `${part.unit} is still waited for in ${state}`]
    if (isOpenPart(part) && part.unit === leadUnit) yield ['part_wrong', `${part.unit} leads, and owes itself a part`]
    if (part.leftOut !== undefined && part.leftOut.at < part.askedAt) yield ['part_wrong', `${part.unit} was left out before it was asked`]
  }
  for (const request of requests) {
    const { kind, unit, ruling, lapsed } = request
    if (kind === 'appeal') continue
    if (ruling !== null && lapsed !== undefined) yield ['request_wrong', `${kind} of ${unit} was ruled on, and overtaken besides`]
    if (isOpenRequest(request) && unit !== leadUnit && state !== 'merged') yield ['request_wrong', `${kind} of ${unit} is open, while ${leadUnit ?? 'nobody'} leads`]
  }
}
