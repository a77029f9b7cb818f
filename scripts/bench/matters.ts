// Same matter, in numbers: messages of an invented city put into the index, one more at full size, the nightly pass, memory, and
// the ratio to comparing every message with every other.
import { parseArgs } from 'node:util'
import { kindReader, type Kind } from '../../server/text/kinds.ts'
import { createMatterIndex, type MatterIndex } from '../../server/text/matters/matter-index.ts'
import { readMessage } from '../../server/text/matters/reading.ts'
import type { MatterMessage } from '../../server/text/matters/types.ts'
import { segment } from '../../server/text/segment.ts'
import { catalogue } from '../city/catalogue.ts'
import { note, UsageError } from '../lib/command-line.ts'
import { cityMessages, type CityMessage } from './city-messages.ts'

const MORE = 2_000
const NAIVE = 1_500

/** `npm run bench -- matters [--count 100000]` */
export async function bench(args: string[]): Promise<unknown> {
  const count = countOf(args)
  segment('预热词典')
  const messages = cityMessages(count + MORE)
  const [first, more] = [messages.slice(0, count), messages.slice(count)]
  const kindsOf = kindReader(catalogue)
  const kinds: Kind[][] = []
  const reading = seconds(() => first.forEach((message) => kinds.push(kindsOf(message))))
  const before = memoryMb()
  const index = createMatterIndex()
  const adding = seconds(() => first.forEach((message, i) => addOne(index, { ...message, kinds: kinds[i] }, i, count)))
  const now = new Date((messages.at(-1)?.at.getTime() ?? 0) + 1)
  const pass = seconds(() => index.consolidate(now))
  const added = each(more, (message) => index.add({ ...message, kinds: kindsOf(message) }))
  const asked = each(more.slice(0, 500), (message) => index.duplicatesOf({ ...message, id: undefined }))
  const matters = index.matters(now)
  return {
    messages: count,
    kindsSeconds: reading,
    addSeconds: adding,
    nightlyPassSeconds: pass,
    clusteredSeconds: { wall: round(reading.wall + adding.wall + pass.wall), cpu: round(reading.cpu + adding.cpu + pass.cpu) },
    oneMoreMs: added,
    duplicatesMs: asked,
    memoryMb: round(memoryMb() - before),
    matters: matters.length,
    meanF: fOf(first, matters.map((matter) => matter.members)),
    naive: naive(first, count, adding.cpu + pass.cpu),
  }
}

function countOf(args: string[]): number {
  const { count = '100000' } = parseArgs({ args, options: { count: { type: 'string' } } }).values
  const value = Number(count)
  if (!Number.isInteger(value) || value < 5_000) throw new UsageError('--count must be a whole number of at least 5000')
  return value
}

function addOne(index: MatterIndex, message: MatterMessage, i: number, count: number): void {
  index.add(message)
  if ((i + 1) % 20_000 === 0) note(`${i + 1} of ${count}`)
}

/** Every message against every earlier one by the cosine of its words, on a part, extrapolated by the square of the number. */
function naive(messages: readonly CityMessage[], count: number, indexSeconds: number) {
  const vectors = messages.slice(0, NAIVE).map((message) => new Map(readMessage(message, 260).terms.map((term) => [term.hash, term.count] as const)))
  const spent = seconds(() => {
    for (const [i, vector] of vectors.entries()) for (let j = 0; j < i; j++) dot(vector, vectors[j] ?? vector)
  })
  const extrapolated = spent.cpu * (count / NAIVE) ** 2
  return { comparedMessages: NAIVE, cpuSeconds: spent.cpu, extrapolatedCpuSeconds: Math.round(extrapolated), ratioToIndex: Math.round(extrapolated / indexSeconds) }
}

function dot(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [term, value] of a) sum += value * (b.get(term) ?? 0)
  return sum
}

/** Best-matching matter for each invented issue of five and more, F averaged. */
function fOf(messages: readonly CityMessage[], clusters: readonly string[][]): number {
  const issues = new Map<number, Set<string>>()
  for (const { id, issue } of messages) if (issue !== null) issues.set(issue, (issues.get(issue) ?? new Set()).add(id))
  const clusterOf = new Map(clusters.flatMap((members, k) => members.map((id) => [id, k] as const)))
  const scores = [...issues.values()].filter((ids) => ids.size >= 5).map((ids) => bestF(ids, clusterOf, clusters))
  return round(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length), 3)
}

function bestF(ids: ReadonlySet<string>, clusterOf: ReadonlyMap<string, number>, clusters: readonly string[][]): number {
  const shared = new Map<number, number>()
  for (const id of ids) {
    const cluster = clusterOf.get(id)
    if (cluster !== undefined) shared.set(cluster, (shared.get(cluster) ?? 0) + 1)
  }
  return Math.max(0, ...[...shared].map(([cluster, hits]) => (2 * hits) / (ids.size + (clusters[cluster]?.length ?? 0))))
}

function each<T>(items: readonly T[], act: (item: T) => void) {
  const times = items.map((item) => {
    const start = performance.now()
    act(item)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  const at = (share: number): number => round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0, 3)
  return { mean: round(times.reduce((sum, time) => sum + time, 0) / times.length, 3), p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** Wall and processor time, since other work on the machine lengthens only the first. */
function seconds(act: () => void): { wall: number; cpu: number } {
  const [start, used] = [performance.now(), process.cpuUsage()]
  act()
  const { user, system } = process.cpuUsage(used)
  return { wall: round((performance.now() - start) / 1000), cpu: round((user + system) / 1e6) }
}

/** What the process holds, with the garbage counted in unless node runs with --expose-gc. */
function memoryMb(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_048_576
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
