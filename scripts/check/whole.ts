// What must hold across orders: numbers, the counters behind them, callers' profiles, merges. Gathered while the orders pass
// by once; judged at the end.
import type { Order } from '../../server/domain/orders.ts'
import type { Caller } from '../../server/store/callers.ts'
import type { Violation } from './violation.ts'

interface CallerCount {
  orders: number
  /** Of these, how many are still promised to the profile. */
  promised: number
}

/** Remembers of each order only what another one or a counter is compared with. */
export class Whole {
  readonly #numbers = new Set<string>()
  readonly #highest = new Map<string, number>()
  readonly #callers = new Map<string, CallerCount>()
  /** Lead of each order that was joined to one; kept also after the lead's reply has gone to it. */
  readonly #joinedTo = new Map<string, string>()
  readonly #merged = new Set<string>()
  readonly #leads = new Map<string, string[]>()
  /** Orders whose link to their lead is still promised. */
  readonly #linking = new Set<string>()
  readonly #found: Violation[] = []

  add({ _id, number, localDay, state, contact, outbox, mergedInto, mergedOrders }: Order): void {
    if (this.#numbers.has(number)) this.#found.push({ rule: 'number_twice', id: _id, detail: 'its number is another order’s too' })
    this.#numbers.add(number)
    const sequence = Number(number.split('-')[1] ?? 0)
    this.#highest.set(localDay, Math.max(this.#highest.get(localDay) ?? 0, sequence))
    if (mergedInto !== null) this.#joinedTo.set(_id, mergedInto.orderId)
    if (state === 'merged') this.#merged.add(_id)
    if (outbox.some(({ type }) => type === 'link')) this.#linking.add(_id)
    if (mergedOrders.length > 0) this.#leads.set(_id, mergedOrders)
    const phoneIndex = contact?.phoneIndex ?? null
    if (phoneIndex === null) return
    const count = this.#callers.get(phoneIndex) ?? { orders: 0, promised: 0 }
    count.orders += 1
    if (outbox.some(({ type }) => type === 'follow')) count.promised += 1
    this.#callers.set(phoneIndex, count)
  }

  /** @param nextOf what the counter of a day would give out next; null when there is none */
  counterViolations(nextOf: (localDay: string) => number | null): Violation[] {
    return [...this.#highest].flatMap(([day, highest]): Violation[] => {
      const next = nextOf(day)
      return next !== null && next > highest ? [] : [{ rule: 'counter_behind', id: `order:${day}`, detail: `next ${next ?? 'none'}, given out ${highest}` }]
    })
  }

  /** @param profiles all of them, by blind index */
  callerViolations(profiles: ReadonlyMap<string, Pick<Caller, '_id' | 'orderCount'>>): Violation[] {
    const wrong: Violation[] = []
    for (const [id, { orders, promised }] of this.#callers) {
      const counted = profiles.get(id)?.orderCount ?? 0
      if (counted < orders - promised || counted > orders) wrong.push({ rule: 'caller_wrong', id, detail: `counts ${counted}, has ${orders}` })
    }
    for (const { _id, orderCount } of profiles.values())
      if (!this.#callers.has(_id) && orderCount > 0) wrong.push({ rule: 'caller_wrong', id: _id, detail: `counts ${orderCount}, has none` })
    return wrong
  }

  /** @param exists whether an order is there */
  mergeViolations(exists: (id: string) => boolean): Violation[] {
    const wrong = (id: string, detail: string): Violation => ({ rule: 'merge_wrong', id, detail })
    const dangling = [...this.#joinedTo].flatMap(([id, into]): Violation[] => {
      if (!exists(into)) return [wrong(id, 'merged into an order that is not there')]
      if (!this.#merged.has(id) || this.#linking.has(id) || this.#linking.has(into)) return []
      if (this.#merged.has(into)) return [wrong(id, 'merged into an order that is itself merged')]
      return this.#leads.get(into)?.includes(id) === true ? [] : [wrong(id, 'its lead does not name it')]
    })
    const foreign = [...this.#leads].flatMap(([id, named]) =>
      named.filter((one) => this.#joinedTo.get(one) !== id && !this.#linking.has(one)).map(() => wrong(id, 'names an order that is not merged into it')),
    )
    return [...dangling, ...foreign]
  }

  numberViolations = (): Violation[] => this.#found
}
