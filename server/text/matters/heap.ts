// A binary heap, largest first; what has become stale is dropped by the reader, not searched for.

export class Heap<T> {
  private readonly items: T[] = []
  private readonly before: (a: T, b: T) => boolean

  /** @param before a strict order: true when `a` must come out before `b` */
  constructor(before: (a: T, b: T) => boolean) {
    this.before = before
  }

  push(item: T): void {
    let at = this.items.push(item) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = this.items[up]
      if (parent === undefined || !this.before(item, parent)) break
      this.items[at] = parent
      at = up
    }
    this.items[at] = item
  }

  pop(): T | undefined {
    const top = this.items[0]
    const last = this.items.pop()
    if (last !== undefined && this.items.length > 0) this.sink(last)
    return top
  }

  private sink(item: T): void {
    const { items } = this
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const [a, b] = [items[left], items[left + 1]]
      if (a === undefined) break
      const [child, index] = b !== undefined && this.before(b, a) ? [b, left + 1] : [a, left]
      if (!this.before(child, item)) break
      items[at] = child
      at = index
    }
    items[at] = item
  }
}
