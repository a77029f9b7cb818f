// The nightly passes: a matter that holds two is parted; near matters become one, best pair first. Generators, so that a server
// can do them in small steps between requests: each `yield` is a place to pause, a few hundred microseconds apart.
import { measureLength, remeasure, sumOfRows, type Gathering } from './gathering.ts'
import { Heap } from './heap.ts'
import type { MatterSet, Nearest } from './matter-set.ts'
import type { MatterOptions } from './options.ts'
import type { Space } from './space.ts'
import { halfApart } from './splitting.ts'

/** What is done between two pauses; its result when it ends. */
export type Steps<T> = Generator<undefined, T, undefined>

interface Pair {
  a: Gathering
  aVersion: number
  b: Gathering
  bVersion: number
  nearest: Nearest
}

const ROWS_A_STEP = 200

/** By today's weights of words: lengths of all rows and sums. About 1 µs a word, and due after any large growth. */
export function* reweigh(space: Space, set: MatterSet): Steps<void> {
  for (let row = 0; row < space.messages.rows; row++) {
    if (space.messages.isAlive(row)) space.measure(row)
    if (row % ROWS_A_STEP === 0) yield
  }
  for (const gathering of [...set.live.values()]) {
    gathering.sum = gathering.rows.length > 1 ? sumOfRows(space, gathering.rows) : null
    measureLength(space, gathering)
    if (gathering.sum !== null) yield
  }
  set.countCommonRegions()
}

/** Parts every matter that grew and holds two matters by its words, again and again until none does. @returns how many new ones */
export function* splitPass(space: Space, set: MatterSet, options: MatterOptions): Steps<number> {
  let parted = 0
  const grown = [...set.live.values()].filter((gathering) => gathering.changed && gathering.rows.length > 1)
  for (let gathering = grown.pop(); gathering !== undefined; gathering = grown.pop()) {
    yield
    if (set.byNumber(gathering.number) !== gathering) continue
    const half = halfApart(space, gathering, options)
    if (half === null) continue
    grown.push(gathering, partRows(space, set, gathering, half))
    parted += 1
  }
  return parted
}

/** Takes rows out of their matter into one of their own. What remains keeps its id. */
export function partRows(space: Space, set: MatterSet, gathering: Gathering, half: readonly number[]): Gathering {
  const leaving = new Set(half)
  gathering.rows = gathering.rows.filter((row) => !leaving.has(row))
  remeasure(space, gathering)
  const other = set.found(half[0] ?? 0, `m-${space.messages.ids[half[0] ?? 0] ?? ''}`)
  other.rows = [...half]
  for (const row of half) space.messages.matterOf[row] = other.number
  remeasure(space, other)
  return other
}

/**
 * Joins matters whose likeness is at least `mergeAt`, best pair of all first (agglomerative clustering with centroid linkage over
 * nearest-neighbour pointers). A joined matter looks for its neighbour anew, so chains of single links do not form.
 * @param start those whose neighbours may have changed; all others were compared before
 * @returns how many were joined
 * @source Müllner, Modern hierarchical, agglomerative clustering algorithms, 2011, "generic" algorithm
 */
export function* mergePass(set: MatterSet, start: Iterable<Gathering>, mergeAt: number): Steps<number> {
  const heap = new Heap<Pair>((x, y) => x.nearest.likeness > y.nearest.likeness || (x.nearest.likeness === y.nearest.likeness && x.a.number < y.a.number))
  const look = (gathering: Gathering): void => {
    const nearest = set.neighbour(gathering, mergeAt)
    if (nearest === null) return
    heap.push({ a: gathering, aVersion: gathering.version, b: nearest.gathering, bVersion: nearest.gathering.version, nearest })
  }
  for (const gathering of start) {
    if (set.byNumber(gathering.number) === gathering) look(gathering)
    yield
  }
  let joined = 0
  for (let pair = heap.pop(); pair !== undefined; pair = heap.pop()) {
    const { a, b } = pair
    if (set.byNumber(a.number) !== a || a.version !== pair.aVersion) continue
    if (set.byNumber(b.number) === b && b.version === pair.bVersion) {
      const into = set.join(a, b, pair.nearest.contact)
      joined += 1
      look(into)
    } else look(a)
    yield
  }
  return joined
}

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
