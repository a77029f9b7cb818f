// Every list query is served by an index: each is asked as the store asks it, caught on its way to the engine, and explained there.
import type { CommandStartedEvent, Document } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORDER_STATES } from '../../server/domain/words.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { testEnvironment } from '../support/app.ts'
import { anOrder } from '../support/builders.ts'

const ROWS = 320
const now = new Date()
const ago = (ms: number): Date => new Date(now.getTime() - ms)
const MINUTE = 60_000

let store: Store
let heard: Document[] = []

beforeAll(async () => {
  const url = new URL(testEnvironment().MONGODB_URL!)
  url.searchParams.set('monitorCommands', 'true')
  let stamps = 0
  store = await openStore({ url: url.toString(), newStamp: () => `stamp-${(stamps += 1)}` })
  const orders = Array.from({ length: ROWS }, (_, n) => {
    const order = anOrder(ORDER_STATES[n % ORDER_STATES.length]!, ago(n * MINUTE))
    const point = { type: 'Point', coordinates: [120 + n / 1_000, 30] }
    const place = { ...order.demand.place, point }
    return { ...order, number: `N-${n}`, demand: { ...order.demand, place }, ...(n % 3 > 0 && { outbox: [], pendingAt: null }), ...(n % 17 === 0 && { lastWhistleAt: ago(n), whistles: [], proposedAt: ago(n), proposals: [] }), ...(n % 19 === 0 && { owing: ['shijian'] }), ...(n % 16 === 0 && { taskDueAt: ago(n), tasks: [{ kind: 'verification', desk: '@callback', dueAt: ago(n) }] }) }
  })
  const fill = (name: string, rows: Document[]) => store.db.collection<Document>(name).insertMany(rows)
  const rows = (make: (n: number) => Document): Document[] => Array.from({ length: ROWS }, (_, n) => make(n))
  await fill('orders', orders)
  await fill('searchDocs', rows((n) => ({ _id: `s${n}`, tokens: ['电梯', `词${n}`], units: ['zhujian'], accusedUnits: [], leafCode: '02.01.01', createdAt: ago(n), version: 1 })))
  await fill('callers', rows((n) => ({ _id: `p${n}`, orders: [], orderCount: 0, updatedAt: now })))
  await fill('calls', rows((n) => ({ _id: `c${n}`, agent: `a${n % 9}`, state: n % 2 === 0 ? 'missed' : 'ringing', startedAt: ago(n), events: [] })))
  await fill('deliveries', rows((n) => ({ _id: `d${n}`, orderId: `o${n % 40}`, unit: 'zhujian', at: ago(n), system: null })))
  await fill('notices', rows((n) => ({ _id: `n${n}`, orderId: `o${n % 40}`, to: `unit:u${n % 20}`, at: ago(n), readAt: null })))
  await fill('views', rows((n) => ({ _id: `v${n}`, orderId: `o${n % 40}`, personId: 'p', at: ago(n) })))
  await fill('precedents', rows((n) => ({ _id: `r${n}`, leafCode: `0${n % 9}.01.01`, at: ago(n) })))
  await fill('amendments', rows((n) => ({ _id: `a${n}`, leafCode: `0${n % 9}.01.01`, status: n % 12 === 0 ? 'open' : 'declined', at: ago(n) })))
  await store.db.collection<{ _id: number }>('ruleBooks').insertMany(rows((n) => ({ _id: n + 1, version: n + 1, rules: [] })) as { _id: number }[])
  await fill('policyVersions', rows((n) => ({ _id: `limits:${n + 2}`, name: 'limits', version: n + 2, value: {} })))
  await fill('messages', rows((n) => ({ _id: `m${n}`, orderId: `o${n % 40}`, phoneIndex: `phone-${n % 30}`, at: ago(n), sendAt: n % 16 === 0 ? ago(n) : null })))
  await fill('corrections', rows((n) => ({ _id: `k${n}`, at: ago(n) })))
  store.db.client.on('commandStarted', ({ command }: CommandStartedEvent) => void heard.push(structuredClone(command)))
})
afterAll(async () => {
  await store.db.dropDatabase()
  await store.close()
})

/** The stages of a plan in the engine's answer, whatever its shape; plans it refused do not count. */
function stagesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stagesIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => (key === 'stage' && typeof item === 'string' ? [item] : key === 'rejectedPlans' ? [] : stagesIn(item)))
}

const READS = ['find', 'aggregate', 'count'] as const
/** What belongs to the driver's session, not to the question. */
const SESSION = ['lsid', '$clusterTime', '$db', '$readPreference', 'txnNumber', 'maxTimeMS', 'writeConcern', 'readConcern']

/** The questions behind a call: its reads, and what its updates look for. */
function questionsIn(commands: Document[]): Document[] {
  const own = commands.map((command) => Object.fromEntries(Object.entries(command).filter(([key]) => !SESSION.includes(key))))
  const reads = own.filter((command) => READS.some((name) => name in command))
  const updates = own.filter((command) => 'update' in command).flatMap((command) => (command.updates as { q: Document }[]).map(({ q }) => ({ find: command.update as string, filter: q })))
  return [...reads, ...updates]
}

const CASES: [what: string, ask: () => Promise<unknown>][] = [
  ['an order by id', () => store.orders.find('o1')],
  ['an order by number', () => store.orders.findByNumber('N-1')],
  ['an order by idempotency key', () => store.orders.findByIdempotencyKey('web:12345678')],
  ['rows by ids', () => store.orders.findRows(['o1', 'o2'])],
  ['a desk', () => store.orders.listDesk('zhujian', null, 50)],
  ['a desk, what is urgent', () => store.orders.listDesk('zhujian', null, 50, { state: 'handling', urgent: true })],
  ['a desk, next page', () => store.orders.listDesk('zhujian', { dueAt: now, id: '0' }, 50)],
  ['what a unit owes to orders of others', () => store.orders.listOwing('shijian', null, 50)],
  ['what a unit owes, next page, urgent', () => store.orders.listOwing('shijian', { dueAt: now, id: '0' }, 50, { state: 'handling', urgent: true })],
  ['how much a unit owes', () => store.orders.countOwing('shijian', now, 'nobody')],
  ['a desk, next page after rows without a clock', () => store.orders.listDesk('zhujian', { dueAt: null, id: '0' }, 50)],
  ['a state', () => store.orders.listState('handling', null, 50)],
  ['a state, next page', () => store.orders.listState('handling', { at: now, id: '0' }, 50)],
  ['a unit', () => store.orders.listUnit('zhujian', null, 50)],
  ['a unit, next page', () => store.orders.listUnit('zhujian', { at: now, id: '0' }, 50)],
  ['the city', () => store.orders.listAll(null, 50)],
  ['the city, next page', () => store.orders.listAll({ at: now, id: '0' }, 50)],
  ['changes in the city', () => store.orders.listChanges(null, { at: ago(5 * MINUTE), id: '0' }, 100)],
  ['changes of a unit', () => store.orders.listChanges('zhujian', { at: ago(5 * MINUTE), id: '0' }, 100)],
  ['what is owed after answers', () => store.orders.listTasks('verification', null, 50)],
  ['what is owed after answers, next page', () => store.orders.listTasks('recheck', { at: now, id: '0' }, 50)],
  [
    'orders solved in a month',
    async () => {
      for await (const { endedAt } of store.orders.eachSolved(ago(60 * MINUTE), now)) if (endedAt !== null) break
    },
  ],
  ['how much is owed after answers', () => store.orders.countTasks(now, 'p1')],
  ['what a unit promised by a day', () => store.orders.listTasks('measure', null, 50, 'unit-3')],
  ['how much a unit promised by a day', () => store.orders.countTasks(now, 'p1', 'unit-3')],
  ['how much stands on a desk', () => store.orders.countDesk('zhujian', now, 'p1')],
  ['what the relay must send', () => store.orders.listPending(now, 500)],
  ['how much the relay watches', () => store.orders.countPending()],
  ['the oldest promise', () => store.orders.oldestPending()],
  ['all promises, after Redis was emptied', () => store.orders.relayAll(now)],
  ['what the clocks wake', () => store.orders.listWaking(now, 200)],
  ['orders by the day their promises fall due', () => store.rates.listFalling(ago(30 * 86_400_000), now).next()],
  ['whistles of a period', () => store.whistles.listWhistled(ago(30 * 86_400_000), 500)],
  ['whistles that wait', () => store.whistles.listOpen(ago(30 * 86_400_000), 500)],
  ['proposals to supervise that wait', () => store.whistles.listProposed(200)],
  ['amendments that wait', () => store.amendments.list('open', 200)],
  ['amendments of a leaf', () => store.amendments.ofLeaf('01.01.01')],
  ['rulings behind an amendment', () => store.records.findPrecedents(['r1', 'r2'])],
  ['who opened a number of these orders', () => store.rates.listOpenings(['o1', 'o2'])],
  ['a search in the city', () => store.search.find(['电梯', '词1'], 'p1', null, 50)],
  ['a search in a unit', () => store.search.find(['电梯', '词1'], 'p1', 'zhujian', 50)],
  ['a caller', () => store.callers.find('p1')],
  ['a call', () => store.callers.findCall('c1')],
  ['the call of an agent', () => store.callers.findAgentCall('a1', ago(3_600_000))],
  ['missed calls', () => store.callers.listMissed(50)],
  ['a delivery', () => store.records.findDelivery('d1')],
  ['deliveries of an order', () => store.records.listDeliveries('o1')],
  ['notices to somebody', () => store.records.listNotices(['unit:u1', 'person:p'], 100)],
  ['notices about an order', () => store.records.listOrderNotices('o1')],
  ['marking notices read', () => store.records.readNotices(['unit:u1'], now)],
  ['who looked at an order', () => store.records.listViews('o1', 50, 50)],
  ['how many looks there are', () => store.records.countViews('o1')],
  ['whether somebody has opened a file', () => store.records.hasFileView('o1', 'p1', 'f1', ago(3_600_000))],
  [
    'what another calendar may move',
    async () => {
      for await (const { clocks } of store.orders.eachMovable()) if (clocks.length < 0) break
    },
  ],
  ['how many orders wait for a year', () => store.orders.countUndated()],
  ['open orders by their clock policy', () => store.orders.countOpenByClockPolicy()],
  ['versions of the city’s policies', () => store.policies.listAll()],
  ['one version of a policy', () => store.policies.findVersion('limits', 3)],
  ['SMS of an order', () => store.messages.listOfOrder('o1')],
  ['SMS that are due', () => store.messages.listDue(now, 200)],
  ['SMS to one number', () => store.messages.takePlace('phone-7', { id: 'm1', kind: 'received', at: now }, ago(86_400_000), () => null)],
  ['precedents of a leaf', () => store.records.listPrecedents('01.01.01', 10)],
  ['corrections', () => store.records.listCorrections(100)],
  ['decisions to learn from', () => store.learning.listDecided(100)],
  ['decisions since', () => store.learning.countDecisions(ago(3_600_000))],
  ['trainings', () => store.learning.listRuns(20)],
  ['outcomes of readings', () => store.learning.listOutcomes(ago(3_600_000), 100)],
  ['the routing rules in force', () => store.routing.findNewest()],
  ['versions of the routing rules', () => store.routing.listVersions(1_000, 30)],
  ['what each unit has open', () => store.routing.countOpen()],
  [
    'orders for a trial of rules',
    async () => {
      for await (const { _id } of store.routing.eachSince(ago(5 * MINUTE))) if (_id !== '') break
    },
  ],
  ['a person by login', () => store.city.findPersonByLogin('nobody')],
  ['files nobody claimed', () => store.files.sweepOrphans(ago(86_400_000))],
  ['files by id', () => store.files.findMany(['018f0000-0000-7000-8000-000000000000'])],
]

test.each(CASES)('%s', async (_, ask) => {
  heard = []
  await ask()
  const questions = questionsIn(heard)
  expect(questions.length, 'the store asked something').toBeGreaterThan(0)
  for (const question of questions) {
    const plan = await store.db.command({ explain: question, verbosity: 'queryPlanner' })
    const stages = stagesIn(plan)
    expect(stages, JSON.stringify(question)).not.toContain('COLLSCAN')
    expect(stages.some((stage) => /IXSCAN|IDHACK|COUNT_SCAN|DISTINCT_SCAN|GEO|CLUSTERED_IXSCAN|EXPRESS/.test(stage)), `${JSON.stringify(question)} → ${stages.join(' ')}`).toBe(true)
  }
})

test('a scan of the whole collection would be seen', async () => {
  const plan = await store.db.command({ explain: { find: 'orders', filter: { 'demand.title': 'x' } }, verbosity: 'queryPlanner' })
  expect(stagesIn(plan)).toContain('COLLSCAN')
})

test('what a person is recused from is found by its own index, not by walking the desk', async () => {
  const plan = await store.db.command({ explain: { find: 'orders', filter: { recused: 'p1', desk: 'zhujian' } }, verbosity: 'queryPlanner' })
  expect(JSON.stringify(plan)).toContain('recused_desk')
  expect(stagesIn(plan)).toContain('IXSCAN')
})
