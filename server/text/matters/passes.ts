// The nightly passes: near matters become one, best pair first; a matter that holds two is parted.
import { measureLength, sumOfRows } from './gathering.ts'
import { Heap } from './heap.ts'
import type { Gathering } from './gathering.ts'
import type { MatterSet, Nearest } from './matter-set.ts'
import type { Space } from './space.ts'

interface Pair {
  a: Gathering
  aVersion: number
  b: Gathering
  bVersion: number
  nearest: Nearest
}

/** By today's weights of words: lengths of all rows and sums. Cheap (about 1 µs a word), and due after any large growth. */
export function reweigh(space: Space, set: MatterSet): void {
  for (let row = 0; row < space.messages.rows; row++) if (space.messages.isAlive(row)) space.measure(row)
  for (const gathering of set.live.values()) {
    gathering.sum = gathering.rows.length > 1 ? sumOfRows(space, gathering.rows) : null
    measureLength(space, gathering)
  }
  set.countCommonRegions()
}

/**
 * Joins matters whose likeness is at least `mergeAt`, best pair of all first (agglomerative clustering with centroid linkage over
 * nearest-neighbour pointers). A joined matter looks for its neighbour anew, so chains of single links do not form.
 * @param start those whose neighbours may have changed; all others were compared before
 * @source Müllner, Modern hierarchical, agglomerative clustering algorithms, 2011, "generic" algorithm
 */
export function mergePass(set: MatterSet, start: Iterable<Gathering>, mergeAt: number, onJoin: (into: Gathering, from: Gathering) => void): number {
  const heap = new Heap<Pair>((x, y) => x.nearest.likeness > y.nearest.likeness || (x.nearest.likeness === y.nearest.likeness && x.a.number < y.a.number))
  const look = (gathering: Gathering): void => {
    const nearest = set.neighbour(gathering, mergeAt)
    if (nearest === null) return
    heap.push({ a: gathering, aVersion: gathering.version, b: nearest.gathering, bVersion: nearest.gathering.version, nearest })
  }
  for (const gathering of start) look(gathering)
  let joined = 0
  for (let pair = heap.pop(); pair !== undefined; pair = heap.pop()) {
    const { a, b } = pair
    if (set.byNumber(a.number) !== a || a.version !== pair.aVersion) continue
    if (set.byNumber(b.number) !== b || b.version !== pair.bVersion) {
      look(a)
      continue
    }
    const into = set.join(a, b, pair.nearest.contact)
    onJoin(into, into === a ? b : a)
    joined += 1
    look(into)
  }
  return joined
}

